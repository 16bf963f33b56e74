package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.Platform;

/**
 * Partial support needs a note: a cell that is marked says neither a plain YES nor a plain NO, and so its note has to say
 * what of it is restricted. That every restriction of a cell comes from a note is so by itself, since notes alone restrict
 * cells; and that a note restricts something somewhere is what the readers ask for.
 */
final class NotedCells implements Linter {

    @Override
    public String name() {
        return "partial-needs-a-note";
    }

    @Override
    public List<Flaw> flaws(Matter matter) {
        List<Flaw> flaws = new ArrayList<>();
        for (Cell cell : matter.cells()) {
            for (int note : cell.notes()) {
                if (!restricts(matter, note, cell)) {
                    String said = "The cell is marked (" + note + "), and note " + note + " restricts nothing of a "
                            + (cell.available() ? "YES" : "NO") + ". Take the mark away, or say in notes.yaml what the"
                            + " note restricts there.";
                    flaws.add(matter.flaw(cell, said));
                }
            }
        }
        return flaws;
    }

    private static boolean restricts(Matter matter, int note, Cell cell) {
        Platform platform = matter.knowledge().platform(cell.platform());
        return matter.statements().stream().anyMatch(s -> s.number() == note && s.reaches(cell, platform));
    }
}
