package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.check.YamlFile.Entry;

/**
 * What an advice cites has an id of its own. Ids begin with the source's, so that sources cannot clash; readings, which
 * requirements name without the source, are compared by the readers.
 */
final class UniqueIds implements Linter {

    @Override
    public String name() {
        return "unique-ids";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        Map<String, String> known = new HashMap<>();
        matter.cells().forEach(cell -> known.put('/' + cell.mechanism() + '/' + cell.platform(), "a cell"));
        matter.notesFile().entries("").forEach(note -> known.put("/note" + note.path(), "a note"));
        List<Flaw> flaws = new ArrayList<>();
        YamlFile statements = matter.statementsFile();
        for (Entry mechanism : statements.entries("")) {
            flaws.addAll(add(statements, mechanism.path(), "a statement", known));
        }
        flaws.addAll(add(matter.readingsFile(), "", "a reading", known));
        flaws.addAll(add(matter.commentsFile(), "", "a comment", known));
        flaws.addAll(add(matter.gapsFile(), "", "a gap", known));
        return flaws;
    }

    private static List<Flaw> add(YamlFile file, String path, String what, Map<String, String> known) {
        List<Flaw> flaws = new ArrayList<>();
        for (Entry entry : file.entries(path)) {
            String earlier = known.putIfAbsent(entry.path(), what);
            if (earlier != null) {
                String said = "\"" + entry.path().substring(1) + "\" is the id of " + earlier
                        + " of this source too, and an advice could mean either. Give one of them another name.";
                flaws.add(file.flaw(entry.path(), said));
            }
        }
        return flaws;
    }
}
