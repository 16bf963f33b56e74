package org.ipcadvisor.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One thing that a note says of the cells that it speaks of.
 *
 * @param note the note
 * @param kind the kind of restriction, as the source's folder names it
 * @param marks how the table shows which cells it speaks of
 * @param cells whether it speaks of YES, of NO, or of both
 * @param mechanisms the rows that it names itself, where it is marked nowhere
 * @param win32Only whether it speaks of Win32 platforms only
 * @param restriction what it says, once it is tied to a cell
 */
public record Statement(
        Note note,
        String kind,
        Marks marks,
        Cells cells,
        List<String> mechanisms,
        boolean win32Only,
        Function<Grounds, Restriction> restriction) {

    /** How a table shows which cells a note speaks of. */
    public enum Marks {
        CELLS,
        HEADINGS,
        NOWHERE;

        /** The word of the source's folder, as {@code cells}. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of the cells that it reaches a note speaks of. */
    public enum Cells {
        YES,
        NO,
        ANY
    }

    /** The id of the note's source. */
    public String source() {
        return note.source();
    }

    /** The note's number. */
    public int number() {
        return note.number();
    }

    /** Whether it speaks of cells that say this. */
    public boolean concerns(boolean available) {
        return cells == Cells.ANY || available == (cells == Cells.YES);
    }

    /** Whether it speaks of a cell of a column, whatever the cell says. */
    boolean reaches(Cell cell, Platform column) {
        return switch (marks) {
            case CELLS -> cell.notes().contains(number());
            case HEADINGS -> column.notes().contains(number());
            case NOWHERE -> mechanisms.contains(cell.mechanism()) && (column.win32() || !win32Only);
        };
    }

    /** The restriction of one cell. */
    public Restriction on(Cell cell) {
        return restriction.apply(new Grounds(cell, note));
    }
}
