package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.knowledge.check.YamlFile.Entry;
import tools.jackson.databind.JsonNode;

/**
 * Nothing stands twice: no two statements that say the same of the same mechanism on the same platform, no two comments by
 * the same text on the same thing, no two gaps or readings in the same words. Keys, rows and columns that stand twice are
 * what the readers refuse.
 */
final class SaidOnce implements Linter {

    @Override
    public String name() {
        return "said-once";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        List<Flaw> flaws = new ArrayList<>(statements(matter));
        flaws.addAll(repeated(matter.commentsFile(), "comment", "stance", "about", "products", "platforms", "by"));
        flaws.addAll(repeated(matter.gapsFile(), "gap", "reading"));
        flaws.addAll(repeated(matter.readingsFile(), "reading", "says"));
        return flaws;
    }

    private static List<Flaw> statements(Matter matter) {
        List<Flaw> flaws = new ArrayList<>();
        List<Stated> earlier = new ArrayList<>();
        for (Statement statement : matter.statements()) {
            Stated stated = new Stated(statement, matter);
            earlier.stream().filter(stated::repeats).findFirst().ifPresent(first -> {
                String said = "This says the same as " + first.id() + " of the same mechanism on the same platform: "
                        + statement.kind() + ". Take one of the two out, or say what differs.";
                flaws.add(stated.flaw(said));
            });
            earlier.add(stated);
        }
        return flaws;
    }

    /** Entries of a file that are alike in these keys. */
    private static List<Flaw> repeated(YamlFile file, String what, String... keys) {
        List<Flaw> flaws = new ArrayList<>();
        Map<List<JsonNode>, String> known = new HashMap<>();
        for (Entry entry : file.entries("")) {
            List<JsonNode> parts = new ArrayList<>();
            for (String key : keys) {
                parts.add(entry.value().path(key));
            }
            String first = known.putIfAbsent(parts, entry.key());
            if (first != null) {
                String said = "The " + what + " \"" + first + "\" says the same already. Take one of the two out.";
                flaws.add(file.flaw(entry.path(), said));
            }
        }
        return flaws;
    }
}
