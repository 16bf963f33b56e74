package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Source;

/** A source's table for people and spreadsheets: as text, as comma-separated values, as Markdown. */
public final class MatrixReport {

    private final Matrix matrix;

    /** Shows the given part of a table. */
    public MatrixReport(Matrix matrix) {
        this.matrix = matrix;
    }

    /** The table in columns of text, with its notes and its source below. */
    public String text(int width) {
        List<List<String>> lines = lines();
        StringBuilder table = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                text.append(i == 0 ? "" : " ").append(Columns.pad(line.get(i), widest(lines, i)));
            }
            table.append(text.toString().stripTrailing()).append('\n');
        }
        return table + below(width);
    }

    private String below(int width) {
        Page page = new Page(width);
        List<Note> notes = matrix.notes();
        if (!notes.isEmpty()) {
            page.blank();
        }
        notes.forEach(note -> page.paragraph(matrix.label(note) + " " + note.says(), 4));
        page.blank();
        page.paragraph(source(), 2);
        return page.text();
    }

    /** The table as comma-separated values (RFC 4180, with line feeds), headings first. */
    public String csv() {
        return lines().stream().map(line -> String.join(",", line) + "\n").collect(Collectors.joining());
    }

    /** The table as Markdown, with its notes and its source below. */
    public String markdown() {
        List<List<String>> lines = lines();
        List<String> rule = lines.get(0).stream().map(heading -> "---").toList();
        Stream<List<String>> table =
                Stream.concat(Stream.of(lines.get(0), rule), lines.stream().skip(1));
        String rows =
                table.map(line -> "| " + String.join(" | ", line) + " |\n").collect(Collectors.joining());
        String notes = matrix.notes().stream()
                .map(note -> "- " + matrix.label(note) + " " + note.says() + "\n")
                .collect(Collectors.joining());
        return rows + "\n" + (notes.isEmpty() ? "" : notes + "\n") + source() + "\n";
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(Matrix.CORNER));
        matrix.columns().forEach(column -> headings.add(matrix.heading(column)));
        lines.add(headings);
        matrix.rows().forEach(row -> {
            List<String> line = new ArrayList<>(List.of(row.name()));
            matrix.columns().forEach(column -> line.add(matrix.cell(row, column).text()));
            lines.add(line);
        });
        return lines;
    }

    private static int widest(List<List<String>> lines, int column) {
        return lines.stream()
                .mapToInt(line -> Columns.of(line.get(column)))
                .max()
                .orElse(0);
    }

    private String source() {
        return matrix.knowledge().sources().stream().map(MatrixReport::cited).collect(Collectors.joining(" "));
    }

    private static String cited(Source source) {
        return source.label() + " of " + source.revision() + ": " + source.title() + ".";
    }
}
