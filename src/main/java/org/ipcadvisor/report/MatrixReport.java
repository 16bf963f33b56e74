package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Source;

/** The sources' tables for people and spreadsheets: as text, as comma-separated values, as Markdown. */
public final class MatrixReport {

    private static final String MARK = "*";

    private final Tables tables;

    /** Shows the given part of the tables. */
    public MatrixReport(Tables tables) {
        this.tables = tables;
    }

    /** The tables in columns of text, each with its notes and its source. */
    public String text(int width) {
        List<String> parts = new ArrayList<>();
        for (Matrix matrix : tables.matrices()) {
            parts.add(part(matrix.source(), matrix.grid(MARK).text(width), below(matrix), width));
        }
        for (TextTable text : tables.texts()) {
            parts.add(part(text.source(), text.grid().text(width), List.of(List.of(text.legend())), width));
        }
        return String.join("\n", parts);
    }

    /** A table below its source, or above it where there is but one. */
    private String part(Source source, String table, List<List<String>> below, int width) {
        Page page = new Page(width);
        for (List<String> lines : below) {
            page.blank();
            lines.forEach(line -> page.paragraph(line, 4));
        }
        Page title = new Page(width);
        title.paragraph(cited(source), 2);
        return tables.isSeveral()
                ? title.text() + '\n' + table + page.text()
                : table + page.text() + '\n' + title.text();
    }

    /** The notes, each with what other texts say of it, and what they say of the cells. */
    private static List<List<String>> below(Matrix matrix) {
        List<String> notes = new ArrayList<>();
        for (Note note : matrix.notes()) {
            StringBuilder text = new StringBuilder(matrix.label(note) + " " + note.says());
            matrix.commentsOn(note)
                    .forEach(comment -> text.append(Page.BREAK).append(NoteComments.sentence(comment, note)));
            notes.add(text.toString());
        }
        List<String> cells = matrix.commentsOnCells().stream()
                .map(comment -> MARK + " " + comment.told() + '.')
                .toList();
        return List.of(notes, cells).stream().filter(lines -> !lines.isEmpty()).toList();
    }

    /** The one table as comma-separated values (RFC 4180, with line feeds), headings first and without marks. */
    public String csv() {
        return (tables.matrices().isEmpty()
                        ? tables.texts().get(0).grid()
                        : tables.matrices().get(0).grid(""))
                .csv();
    }

    /** The tables as Markdown, each with its notes and its source. */
    public String markdown() {
        List<String> parts = new ArrayList<>();
        for (Matrix matrix : tables.matrices()) {
            StringBuilder below = new StringBuilder();
            for (Note note : matrix.notes()) {
                below.append("- ")
                        .append(matrix.label(note))
                        .append(' ')
                        .append(note.says())
                        .append('\n');
                matrix.commentsOn(note)
                        .forEach(c -> below.append("  - ")
                                .append(NoteComments.sentence(c, note))
                                .append('\n'));
            }
            matrix.commentsOnCells()
                    .forEach(c -> below.append("- \\* ").append(c.told()).append(".\n"));
            parts.add(markdown(matrix.source(), matrix.grid("\\*").markdown(), below.toString()));
        }
        for (TextTable text : tables.texts()) {
            parts.add(markdown(text.source(), text.grid().markdown(), text.legend() + '\n'));
        }
        return String.join("\n", parts);
    }

    private String markdown(Source source, String table, String below) {
        String under = table + (below.isEmpty() ? "" : '\n' + below);
        return tables.isSeveral() ? "### " + cited(source) + "\n\n" + under : under + '\n' + cited(source) + '\n';
    }

    private static String cited(Source source) {
        return source.label() + " of " + source.revision() + ": " + source.title() + ".";
    }
}
