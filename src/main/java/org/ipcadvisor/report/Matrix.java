package org.ipcadvisor.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A source's table, or one row or column of it, with the notes that it carries.
 *
 * @param knowledge what is known
 * @param rows the mechanisms that are shown
 * @param columns the platforms that are shown
 */
public record Matrix(Knowledge knowledge, List<Mechanism> rows, List<Platform> columns) {

    /** What the first column of the table is called. */
    static final String CORNER = "IPC Mechanism";

    /** The whole table. */
    public static Matrix whole(Knowledge knowledge) {
        return new Matrix(knowledge, knowledge.rows(), knowledge.platforms());
    }

    /** The table with one row, or one column, or one cell; null is all. */
    public static Matrix part(Knowledge knowledge, @Nullable Mechanism row, @Nullable Platform column) {
        return new Matrix(
                knowledge,
                row == null ? knowledge.rows() : List.of(row),
                column == null ? knowledge.platforms() : List.of(column));
    }

    /** The cell of a row and a column. */
    Cell cell(Mechanism row, Platform column) {
        return knowledge.cells().stream()
                .filter(c -> c.mechanism().equals(row.id()) && c.platform().equals(column.id()))
                .findFirst()
                .orElseThrow();
    }

    /** A column's name with its marks, as "Win32s(1)". */
    String heading(Platform column) {
        StringBuilder heading = new StringBuilder(column.name());
        notesOf(column).forEach(number -> heading.append('(').append(number).append(')'));
        return heading.toString();
    }

    /** The numbers of the notes that a column's heading carries. */
    List<Integer> notesOf(Platform column) {
        return knowledge.cells().stream()
                .filter(c -> c.platform().equals(column.id()))
                .findFirst()
                .map(Cell::columnNotes)
                .orElse(List.of());
    }

    /** The notes that a shown cell or heading carries, or that speak of a shown row without being marked. */
    List<Note> notes() {
        Set<Integer> numbers = new TreeSet<>();
        columns.forEach(column -> numbers.addAll(notesOf(column)));
        rows.forEach(row ->
                columns.forEach(column -> numbers.addAll(cell(row, column).notes())));
        knowledge.statements().stream()
                .filter(s -> rows.stream().anyMatch(row -> s.mechanisms().contains(row.id())))
                .filter(s -> columns.stream().anyMatch(column -> column.win32() || !s.win32Only()))
                .forEach(s -> numbers.add(s.number()));
        return knowledge.notes().stream()
                .filter(note -> numbers.contains(note.number()))
                .toList();
    }

    /** A note's mark, as "(3)"; one that stands nowhere in the table says so, and of which rows it speaks. */
    String label(Note note) {
        List<String> unmarked =
                knowledge.rowsNamedBy(note).stream().map(Mechanism::name).toList();
        return unmarked.isEmpty()
                ? "(" + note.number() + ")"
                : "(" + note.number() + ", marked nowhere, on " + String.join(" and ", unmarked) + ")";
    }
}
