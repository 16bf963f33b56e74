package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.knowledge.Statement.Marks;

/** What each source says in notes and in text, and what other texts say of that, as text. */
public final class NotesReport {

    private static final String MARGIN = "    ";

    private final Knowledge knowledge;
    private final int width;

    /** Tells of a knowledge on lines of a width. */
    public NotesReport(Knowledge knowledge, int width) {
        this.knowledge = knowledge;
        this.width = width;
    }

    /** All notes and all that is said without a table. */
    public String all() {
        return text(knowledge.notes(), knowledge.mechanisms(), knowledge.comments());
    }

    /** The notes with some numbers, and what is said of some mechanisms; empty where that is nothing. */
    public String some(Collection<Integer> numbers, Collection<Mechanism> mechanisms) {
        List<Note> notes = knowledge.notes().stream()
                .filter(note -> numbers.contains(note.number())
                        || mechanisms.stream().anyMatch(mechanism -> isAbout(note, mechanism)))
                .toList();
        List<Comment> comments = knowledge.cells().stream()
                .filter(cell -> mechanisms.stream().anyMatch(m -> m.id().equals(cell.mechanism())))
                .flatMap(cell -> cell.comments().stream())
                .distinct()
                .toList();
        return text(notes, mechanisms, comments);
    }

    private boolean isAbout(Note note, Mechanism mechanism) {
        return statements(note)
                .anyMatch(statement -> knowledge.cells().stream()
                        .filter(cell -> cell.mechanism().equals(mechanism.id()))
                        .anyMatch(cell -> statement.reaches(cell, knowledge.platform(cell.platform()))));
    }

    private String text(List<Note> notes, Collection<Mechanism> mechanisms, List<Comment> comments) {
        List<String> parts = new ArrayList<>();
        for (Source source : knowledge.sources()) {
            Page page = new Page(width);
            Set<Comment> told = new LinkedHashSet<>();
            notes.stream().filter(note -> note.source().equals(source.id())).forEach(note -> note(note, page, told));
            List<Comment> rest = comments.stream()
                    .filter(c -> c.source().equals(source.id()) && !told.contains(c))
                    .toList();
            cells(rest, page);
            mechanisms.forEach(mechanism -> statements(source, mechanism, page));
            if (!page.text().isEmpty()) {
                parts.add(headed(source, page.text()));
            }
        }
        return String.join("\n", parts);
    }

    private String headed(Source source, String text) {
        Page page = new Page(width);
        page.paragraph(source.label() + " of " + source.revision() + ": " + source.title() + '.', 2);
        page.blank();
        return page.text() + text;
    }

    private void note(Note note, Page page, Set<Comment> told) {
        page.paragraph("(" + note.number() + ") " + note.says(), 4);
        String kinds = statements(note).map(Statement::kind).distinct().collect(Collectors.joining(", "));
        page.paragraph(MARGIN, MARGIN, where(note) + " Read as: " + kinds + ".");
        NoteComments.on(note, knowledge).forEach(comment -> {
            told.add(comment);
            page.paragraph(MARGIN, MARGIN + "  ", NoteComments.sentence(comment, note) + " [" + comment.name() + ']');
        });
    }

    /** What is said of cells, or of the whole. */
    private static void cells(List<Comment> comments, Page page) {
        if (comments.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph("What other texts say of its cells:", 0);
        comments.forEach(comment ->
                page.paragraph(MARGIN, MARGIN + "  ", capital(comment.told()) + ". [" + comment.name() + ']'));
    }

    private void statements(Source source, Mechanism mechanism, Page page) {
        List<Statement> statements = knowledge.statements().stream()
                .filter(s -> s.marks() == Marks.TEXT && s.source().equals(source.id()))
                .filter(s -> s.mechanisms().contains(mechanism.id()))
                .toList();
        if (!statements.isEmpty()) {
            page.paragraph(mechanism.name(), 2);
        }
        for (Statement statement : statements) {
            String where = TextTable.where(statement, source);
            page.paragraph(
                    MARGIN,
                    MARGIN + "  ",
                    statement.kind() + ": " + statement.said().says() + " [" + where + ']');
        }
    }

    private String where(Note note) {
        List<String> headings = knowledge.cells().stream()
                .filter(c -> c.source().equals(note.source()) && c.columnNotes().contains(note.number()))
                .map(c -> c.citation().column())
                .distinct()
                .toList();
        List<String> cells = knowledge.cells().stream()
                .filter(c -> c.source().equals(note.source()) && c.notes().contains(note.number()))
                .map(Cell::citation)
                .map(c -> c.row() + " x " + c.column())
                .toList();
        if (!headings.isEmpty()) {
            return "Stands at the heading of " + String.join(", ", headings) + ".";
        }
        if (!cells.isEmpty()) {
            return "Stands at " + String.join(", ", cells) + ".";
        }
        String rows = knowledge.rowsNamedBy(note).stream().map(Mechanism::name).collect(Collectors.joining(", "));
        return "Stands nowhere in the table; speaks of " + rows + ".";
    }

    private Stream<Statement> statements(Note note) {
        return knowledge.statements().stream().filter(s -> s.said().equals(note));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
