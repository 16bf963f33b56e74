package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code mechanisms.yaml}: the rows of a table, the mechanisms without one, and their names. */
final class MechanismsReader {

    private static final String FILE = "mechanisms.yaml";
    private static final Map<String, RoleNeed> ROLES = Map.of(
            "pipes", RoleNeed.PIPES,
            "mailslots", RoleNeed.MAILSLOTS,
            "rpc.role", RoleNeed.RPC_ROLE);

    private final SourceFolder folder;
    private final List<Mechanism> mechanisms = new ArrayList<>();
    private final Names<Mechanism> names = new Names<>("mechanism", Mechanism::id);

    MechanismsReader(SourceFolder folder) {
        this.folder = folder;
    }

    void read() {
        SourceFolder.Table file = folder.yaml(FILE, Set.of("rows", "without-row", "ambiguous", "outside"));
        addAll(file.table("rows"), true);
        addAll(file.table("without-row"), false);
        SourceFolder.Table ambiguous = file.table("ambiguous");
        for (String word : ambiguous.keys()) {
            names.addAmbiguous(
                    word, ambiguous.texts(word).stream().map(this::byId).toList());
        }
        SourceFolder.Table outside = file.table("outside");
        outside.keys().forEach(word -> names.addOutside(word, outside.text(word)));
    }

    List<Mechanism> mechanisms() {
        return mechanisms;
    }

    Names<Mechanism> names() {
        return names;
    }

    private void addAll(SourceFolder.Table tables, boolean row) {
        for (String id : tables.keys()) {
            SourceFolder.Table table = tables.table(id).allowing(Set.of("name", "object", "role", "api", "aliases"));
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

    private void name(SourceFolder.Table table, Mechanism mechanism, String name) {
        Mechanism earlier = names.add(name, mechanism);
        if (earlier != null) {
            table.problem("\"" + name + "\" is already a name of " + earlier.id() + ".");
        }
    }

    private static @Nullable RoleNeed role(SourceFolder.Table table) {
        String word = table.optional("role");
        RoleNeed role = word == null ? null : ROLES.get(word);
        if (word != null && role == null) {
            table.problem("\"" + word + "\" is no role; known are pipes, mailslots and rpc.role.");
        }
        return role;
    }

    private Mechanism byId(String id) {
        return mechanisms.stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadKnowledgeException(
                        List.of(folder.id() + '/' + FILE + ": \"" + id + "\" is no mechanism of this file.")));
    }
}
