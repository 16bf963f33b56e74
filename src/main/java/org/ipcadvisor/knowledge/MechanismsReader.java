package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.document.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code mechanisms.yaml} of each source: the rows of its table, the mechanisms without one, and their names. A
 * mechanism that an earlier source has already keeps what that says of it, and takes on the other names.
 */
final class MechanismsReader {

    static final String FILE = "mechanisms.yaml";
    private static final Map<String, RoleNeed> ROLES = Map.of(
            "pipes", RoleNeed.PIPES,
            "mailslots", RoleNeed.MAILSLOTS,
            "rpc.role", RoleNeed.RPC_ROLE);

    private final Map<String, Mechanism> known = new LinkedHashMap<>();
    private final NameRegister register = new NameRegister();

    /** Reads one source's file; gives the rows of its table, under the names that the table uses. */
    List<Mechanism> read(SourceTable file) {
        file.allowing(Set.of("rows", "without-row", "ambiguous", "outside"));
        register.open(file);
        List<Mechanism> rows = addAll(file.table("rows"), true);
        addAll(file.table("without-row"), false);
        return rows;
    }

    /** The mechanisms of all sources, those with a row first, each group in the order in which it was first named. */
    List<Mechanism> mechanisms() {
        return known.values().stream().sorted(Mechanism.ROWS_FIRST).toList();
    }

    /** The names under which mechanisms are found. */
    Names<Mechanism> names(List<Mechanism> mechanisms) {
        return register.names("mechanism", mechanisms, Mechanism::id, Mechanism::id);
    }

    private List<Mechanism> addAll(SourceTable tables, boolean row) {
        List<Mechanism> read = new ArrayList<>();
        for (String id : tables.keys()) {
            Ids.check(tables, id, "A mechanism");
            SourceTable table = tables.table(id).allowing(Set.of("name", "object", "role", "api", "aliases"));
            String api = table.optional("api");
            AnswerWords.check(table, "api", api == null ? "" : api, AnswerWords.APIS);
            Mechanism mechanism = new Mechanism(
                    id,
                    table.text("name"),
                    known.size(),
                    row,
                    table.text("object"),
                    role(table),
                    api,
                    table.texts("aliases"));
            read.add(mechanism);
            known.merge(id, mechanism, MechanismsReader::merged);
            if (mechanism.order() == Limit.MECHANISMS.most() && known.size() > mechanism.order()) {
                table.problem("This is one mechanism too many. " + Limit.MECHANISMS.sentence());
            }
            Stream.concat(Stream.of(id, mechanism.name()), mechanism.aliases().stream())
                    .forEach(name -> register.add(table, name, id));
        }
        return read;
    }

    private static Mechanism merged(Mechanism earlier, Mechanism later) {
        Set<String> aliases = new LinkedHashSet<>(earlier.aliases());
        if (!later.name().equals(earlier.name())) {
            aliases.add(later.name());
        }
        aliases.addAll(later.aliases());
        return new Mechanism(
                earlier.id(),
                earlier.name(),
                earlier.order(),
                earlier.row() || later.row(),
                earlier.object(),
                earlier.roleNeed(),
                earlier.api(),
                List.copyOf(aliases));
    }

    private static @Nullable RoleNeed role(SourceTable table) {
        String word = table.optional("role");
        RoleNeed role = word == null ? null : ROLES.get(word);
        if (word != null && role == null) {
            table.problem("role", "\"" + word + "\" is no role; known are pipes, mailslots and rpc.role.");
        }
        return role;
    }
}
