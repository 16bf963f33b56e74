package org.ipcadvisor.compare;

import java.util.HashMap;
import java.util.Map;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Note;

/** How a reader finds what kept advice names by its id; what is not known any more is cited by the id. */
final class Cited {

    private final Map<String, Cell.Citation> cells = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();

    Cited(Knowledge knowledge) {
        for (Cell cell : knowledge.cells()) {
            cells.put(cell.id(), cell.citation());
            rows.put(
                    cell.source() + ':' + cell.mechanism(),
                    cell.citation().label() + " row " + cell.citation().row());
        }
        for (Note note : knowledge.notes()) {
            notes.put(note.id(), note.citation());
        }
    }

    Fact cell(String id, String value) {
        Cell.Citation known = cells.getOrDefault(id, parts(id));
        return new Fact.Cell(id, value, value.startsWith("YES"), known.label(), known.row(), known.column());
    }

    /** The parts of an id such as {@code kb95900:named-pipes/win9x} stand for the source, the row and the column. */
    private static Cell.Citation parts(String id) {
        String[] parts = (id + ":/").split("[:/]", 4);
        return new Cell.Citation(parts[0], parts[1], parts[2]);
    }

    Fact note(String id) {
        return new Fact.Note(id, notes.getOrDefault(id, id), "");
    }

    Fact row(String id, String value) {
        return new Fact.Row(id, value, rows.getOrDefault(id, id));
    }
}
