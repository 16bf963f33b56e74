package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.document.Place;

/** A source's table as it stands in {@code matrix.csv}: rows by name, columns by heading, the cells' own texts. */
final class Matrix {

    private static final String FILE = "matrix.csv";
    private static final Pattern MARKED = Pattern.compile("(?<name>.*?)(?:\\((?<note>\\d+)\\))?");
    private static final Pattern CELL = Pattern.compile("(?:YES|NO)(?:\\(\\d+\\))?");

    private final SourceFolder folder;
    private final Map<String, List<Integer>> headings = new LinkedHashMap<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Matrix(SourceFolder folder) {
        this.folder = folder;
        List<String> text = folder.text(FILE).lines().toList();
        for (int i = 0; i < text.size(); i++) {
            List<String> fields = List.of(text.get(i).split(",", -1)).stream()
                    .map(String::strip)
                    .toList();
            if (i == 0) {
                fields.subList(1, fields.size()).forEach(f -> headings.put(name(f), notes(f)));
            } else if (rows.put(fields.get(0), fields.subList(1, fields.size())) != null) {
                problem(i + 1, "The row \"" + fields.get(0) + "\" stands twice.");
            } else {
                lines.put(fields.get(0), i + 1);
            }
        }
    }

    /** The columns' names, each with the numbers of the notes that it carries. */
    Map<String, List<Integer>> headings() {
        return headings;
    }

    /** The cells of the given rows and columns; anything that is missing, unknown or not a cell is a problem. */
    List<Cell> cells(String label, List<Mechanism> mechanisms, List<Platform> platforms) {
        List<Cell> cells = new ArrayList<>();
        for (Mechanism mechanism : mechanisms) {
            List<String> row = rows.remove(mechanism.name());
            int line = lines.getOrDefault(mechanism.name(), 1);
            if (row == null) {
                problem(1, "There is no row \"" + mechanism.name() + "\".");
            } else if (row.size() != platforms.size()) {
                problem(line, "The row has " + row.size() + " cells for " + platforms.size() + " columns.");
            } else {
                platforms.forEach(p -> cells.add(cell(label, mechanism, p, row.get(p.order()), line)));
            }
        }
        rows.keySet().forEach(name -> problem(lines.getOrDefault(name, 1), "No mechanism is named \"" + name + "\"."));
        return cells;
    }

    private Cell cell(String label, Mechanism mechanism, Platform platform, String text, int line) {
        if (!CELL.matcher(text).matches()) {
            problem(line, "A cell says YES or NO, and may carry a note as in YES(3), not \"" + text + "\".");
        }
        Cell.Citation citation = new Cell.Citation(label, mechanism.name(), platform.name());
        return new Cell(
                folder.id(), mechanism.id(), platform.id(), text.startsWith("YES"), text, notes(text), citation);
    }

    private void problem(int line, String message) {
        folder.problem(FILE, new Place(line, 1), message);
    }

    private static String name(String text) {
        return matched(text).group("name");
    }

    private static List<Integer> notes(String text) {
        String note = matched(text).group("note");
        return note == null ? List.of() : List.of(Integer.valueOf(note));
    }

    private static Matcher matched(String text) {
        Matcher matcher = MARKED.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return matcher;
    }
}
