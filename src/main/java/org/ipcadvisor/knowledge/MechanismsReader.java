package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code mechanisms.yaml}: the rows of a table, the mechanisms without one, and their names. */
final class MechanismsReader {

    static final String FILE = "mechanisms.yaml";
    private static final Map<String, RoleNeed> ROLES = Map.of(
            "pipes", RoleNeed.PIPES,
            "mailslots", RoleNeed.MAILSLOTS,
            "rpc.role", RoleNeed.RPC_ROLE);

    private final List<Mechanism> mechanisms = new ArrayList<>();
    private final Names<Mechanism> names = new Names<>("mechanism", Mechanism::id);

    void read(SourceTable file) {
        file.allowing(Set.of("rows", "without-row", "ambiguous", "outside"));
        addAll(file.table("rows"), true);
        addAll(file.table("without-row"), false);
        OtherWords.read(file, names, this::byId);
    }

    List<Mechanism> mechanisms() {
        return mechanisms;
    }

    Names<Mechanism> names() {
        return names;
    }

    private void addAll(SourceTable tables, boolean row) {
        for (String id : tables.keys()) {
            SourceTable table = tables.table(id).allowing(Set.of("name", "object", "role", "api", "aliases"));
            Mechanism mechanism = new Mechanism(
                    id,
                    table.text("name"),
                    mechanisms.size(),
                    row,
                    table.text("object"),
                    role(table),
                    table.optional("api"),
                    table.texts("aliases"));
            mechanisms.add(mechanism);
            name(table, mechanism, id);
            name(table, mechanism, mechanism.name());
            mechanism.aliases().forEach(alias -> name(table, mechanism, alias));
        }
    }

    private void name(SourceTable table, Mechanism mechanism, String name) {
        Mechanism earlier = names.add(name, mechanism);
        if (earlier != null) {
            table.problem("\"" + name + "\" is already a name of " + earlier.id() + ".");
        }
    }

    private static @Nullable RoleNeed role(SourceTable table) {
        String word = table.optional("role");
        RoleNeed role = word == null ? null : ROLES.get(word);
        if (word != null && role == null) {
            table.problem("role", "\"" + word + "\" is no role; known are pipes, mailslots and rpc.role.");
        }
        return role;
    }

    private @Nullable Mechanism byId(String id) {
        return mechanisms.stream().filter(m -> m.id().equals(id)).findFirst().orElse(null);
    }
}
