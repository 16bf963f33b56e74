package org.ipcadvisor.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * What a source's table says of a mechanism on a platform.
 *
 * @param source the id of the source
 * @param mechanism the id of the row
 * @param platform the id of the column
 * @param available whether it says YES
 * @param text the cell's own text, as "YES(3)"
 * @param notes the numbers of the notes that it carries
 * @param columnNotes the numbers of the notes that the heading of its column carries
 * @param citation how a reader finds it
 * @param comments what other texts say of it
 */
public record Cell(
        String source,
        String mechanism,
        String platform,
        boolean available,
        String text,
        List<Integer> notes,
        List<Integer> columnNotes,
        Citation citation,
        List<Comment> comments) {

    /** Keeps copies of the lists. */
    public Cell {
        notes = List.copyOf(notes);
        columnNotes = List.copyOf(columnNotes);
        comments = List.copyOf(comments);
    }

    /** Of the few words that tell it from others: the rest is long, and sessions ask for this often. */
    @Override
    public int hashCode() {
        return Objects.hash(source, mechanism, platform);
    }

    /** The same cell with what other texts say of it. */
    Cell under(List<Comment> others) {
        return new Cell(source, mechanism, platform, available, text, notes, columnNotes, citation, others);
    }

    /** The cell's id, as {@code kb95900:named-pipes/win9x}. */
    public String id() {
        return source + ':' + mechanism + '/' + platform;
    }

    /**
     * The names under which a reader finds a cell.
     *
     * @param label what citations call the source, as "KB95900"
     * @param row the row's name
     * @param column the column's name
     */
    public record Citation(String label, String row, String column) {

        /** The citation of the cell, as "KB95900 Named pipes x Win9x". */
        public String text() {
            return label + ' ' + row + " x " + column;
        }
    }
}
