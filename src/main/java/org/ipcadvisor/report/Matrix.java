package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * A source's table, or one row or column of it, with the notes that it carries.
 *
 * @param knowledge what is known
 * @param source the source
 * @param rows the mechanisms that are shown, at least one
 * @param columns the platforms that are shown, at least one
 */
record Matrix(Knowledge knowledge, Source source, List<Mechanism> rows, List<Platform> columns) {

    /** What the first column of the table is called. */
    private static final String CORNER = "IPC Mechanism";

    /** A source's table with one row, or one column, or one cell; null is all. What it does not have is not shown. */
    static Matrix of(Knowledge knowledge, Source source, @Nullable Mechanism row, @Nullable Platform column) {
        List<Cell> cells = knowledge.cells().stream()
                .filter(cell -> cell.source().equals(source.id()))
                .toList();
        return new Matrix(
                knowledge,
                source,
                knowledge.mechanisms().stream()
                        .filter(m -> row == null || row.id().equals(m.id()))
                        .filter(m -> cells.stream().anyMatch(c -> c.mechanism().equals(m.id())))
                        .toList(),
                knowledge.platforms().stream()
                        .filter(p -> column == null || column.equals(p))
                        .filter(p -> cells.stream().anyMatch(c -> c.platform().equals(p.id())))
                        .toList());
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /** The cell of a row and a column; null where the source's table has none. */
    @Nullable
    Cell cell(Mechanism row, Platform column) {
        return own().filter(c -> c.mechanism().equals(row.id()) && c.platform().equals(column.id()))
                .findFirst()
                .orElse(null);
    }

    /** The cells that are shown, row by row. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Mechanism row : rows) {
            for (Platform column : columns) {
                Cell cell = cell(row, column);
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /**
     * The headings and the cells.
     *
     * @param mark what stands behind a cell that another text comments on
     */
    Grid grid(String mark) {
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(CORNER));
        columns.forEach(column -> headings.add(heading(column)));
        lines.add(headings);
        for (Mechanism row : rows) {
            List<String> line = new ArrayList<>(List.of(name(c -> c.mechanism().equals(row.id()), Cell.Citation::row)));
            for (Platform column : columns) {
                Cell cell = cell(row, column);
                line.add(
                        cell == null
                                ? Grid.NOTHING
                                : cell.text() + (cell.comments().isEmpty() ? "" : mark));
            }
            lines.add(line);
        }
        return new Grid(lines);
    }

    /** A column's name with its marks, as "Win32s(1)". */
    private String heading(Platform column) {
        StringBuilder heading = new StringBuilder(name(c -> c.platform().equals(column.id()), Cell.Citation::column));
        notesOf(column).forEach(number -> heading.append('(').append(number).append(')'));
        return heading.toString();
    }

    /** What the source itself calls the row or column of some cells. */
    private String name(Predicate<Cell> which, Function<Cell.Citation, String> name) {
        return own().filter(which).findFirst().map(Cell::citation).map(name).orElseThrow();
    }

    private Stream<Cell> own() {
        return knowledge.cells().stream().filter(c -> c.source().equals(source.id()));
    }

    /** The numbers of the notes that a column's heading carries. */
    List<Integer> notesOf(Platform column) {
        return own().filter(c -> c.platform().equals(column.id()))
                .findFirst()
                .map(Cell::columnNotes)
                .orElse(List.of());
    }

    /** The notes that a shown cell or heading carries, or that speak of a shown row without being marked. */
    List<Note> notes() {
        Set<Integer> numbers = new TreeSet<>();
        columns.forEach(column -> numbers.addAll(notesOf(column)));
        cells().forEach(cell -> numbers.addAll(cell.notes()));
        knowledge.statements().stream()
                .filter(s -> s.source().equals(source.id()))
                .filter(s -> rows.stream().anyMatch(row -> s.mechanisms().contains(row.id())))
                .filter(s -> columns.stream().anyMatch(column -> column.win32() || !s.win32Only()))
                .forEach(s -> numbers.add(s.number()));
        return knowledge.notes().stream()
                .filter(note -> note.source().equals(source.id()) && numbers.contains(note.number()))
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

    /** What other texts say of a note, as far as it concerns a product in a column that is shown. */
    List<Comment> commentsOn(Note note) {
        return NoteComments.on(note, knowledge).stream().filter(this::concerns).toList();
    }

    /** What other texts say of the cells that are shown. */
    Set<Comment> commentsOnCells() {
        Set<Comment> comments = new LinkedHashSet<>();
        cells().forEach(cell -> comments.addAll(cell.comments()));
        return comments;
    }

    private boolean concerns(Comment comment) {
        return knowledge.products().stream()
                .filter(product -> comment.concerns(product.name()))
                .anyMatch(product ->
                        columns.stream().anyMatch(column -> column.id().equals(product.platform())));
    }
}
