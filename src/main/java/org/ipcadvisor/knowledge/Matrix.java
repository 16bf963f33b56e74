package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Statement.Marks;

/** A source's table as it stands in {@code matrix.csv}: rows by name, columns by heading, the cells' own texts. */
final class Matrix {

    static final String FILE = "matrix.csv";
    private static final Pattern MARKED = Pattern.compile("(?<name>.*?)(?:\\((?<note>\\d{1,2})\\))?");
    private static final Pattern CELL = Pattern.compile("(?:YES|NO)(?:\\(\\d{1,2}\\))?");

    /** What stands between two commas. */
    private record Field(String text, Place place) {

        String name() {
            return matched().group("name");
        }

        List<Integer> notes() {
            String note = matched().group("note");
            return note == null ? List.of() : List.of(Integer.valueOf(note));
        }

        private Matcher matched() {
            Matcher matcher = MARKED.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalStateException(text);
            }
            return matcher;
        }
    }

    /**
     * A note's number that stands in the table.
     *
     * @param note the number
     * @param where whether it stands at a cell or at a heading
     * @param place where it stands in the file
     */
    record Mark(int note, Marks where, Place place) {}

    private final SourceFolder folder;
    private int width;
    private final Map<String, Field> columns = new LinkedHashMap<>();
    private final Map<String, List<Field>> rows = new LinkedHashMap<>();

    Matrix(SourceFolder folder) {
        this.folder = folder;
        List<String> lines = folder.text(FILE).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<Field> fields = fields(lines.get(i), i + 1);
            if (i == 0) {
                width = fields.size();
                fields.subList(1, fields.size()).forEach(this::addColumn);
            } else if (rows.putIfAbsent(fields.get(0).text(), fields) != null) {
                problem(fields.get(0), "The row \"" + fields.get(0).text() + "\" stands twice.");
            }
        }
    }

    private static List<Field> fields(String line, int number) {
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (String raw : line.split(",", -1)) {
            String text = raw.strip();
            fields.add(new Field(text, new Place(number, start + raw.indexOf(text) + 1)));
            start += raw.length() + 1;
        }
        return fields;
    }

    private void addColumn(Field heading) {
        if (columns.putIfAbsent(heading.name(), heading) != null) {
            problem(heading, "The column \"" + heading.name() + "\" stands twice.");
        }
    }

    /** The columns' names. */
    Set<String> headings() {
        return columns.keySet();
    }

    /** Every note's number that stands somewhere, headings first. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        columns.values().forEach(f -> f.notes().forEach(n -> marks.add(new Mark(n, Marks.HEADINGS, f.place()))));
        for (List<Field> row : rows.values()) {
            row.subList(1, row.size())
                    .forEach(f -> f.notes().forEach(n -> marks.add(new Mark(n, Marks.CELLS, f.place()))));
        }
        return marks;
    }

    /** The cells of the given rows and columns; anything that is missing, unknown or not a cell is a problem. */
    List<Cell> cells(String label, List<Mechanism> mechanisms, List<Platform> platforms) {
        List<String> names = mechanisms.stream().map(Mechanism::name).toList();
        checkNames("mechanisms.yaml", "row", names, firsts());
        checkNames(
                "platforms.yaml",
                "column",
                platforms.stream().map(Platform::name).toList(),
                columns);
        List<Cell> cells = new ArrayList<>();
        for (Mechanism mechanism : mechanisms) {
            List<Field> row = rows.get(mechanism.name());
            if (row == null) {
                folder.problem(FILE, Place.START, "There is no row \"" + mechanism.name() + "\".");
            } else if (row.size() != width) {
                String said = "The row has " + (row.size() - 1) + " cells for " + (width - 1) + " columns.";
                problem(row.get(0), said);
            } else {
                addCells(cells, label, mechanism, platforms, row);
            }
        }
        return cells;
    }

    private Map<String, Field> firsts() {
        Map<String, Field> firsts = new LinkedHashMap<>();
        rows.forEach((name, fields) -> firsts.put(name, fields.get(0)));
        return firsts;
    }

    /** Everything that the table names has to be known, and to stand in the order in which it is known. */
    private void checkNames(String known, String what, List<String> names, Map<String, Field> written) {
        written.forEach((name, field) -> {
            if (!names.contains(name)) {
                problem(field, "No " + what + " of " + known + " is named \"" + name + "\".");
            }
        });
        List<String> order = names.stream().filter(written::containsKey).toList();
        if (!order.equals(written.keySet().stream().filter(names::contains).toList())) {
            folder.problem(FILE, Place.START, "The " + what + "s stand in another order than in " + known + ".");
        }
    }

    private void addCells(
            List<Cell> cells, String label, Mechanism mechanism, List<Platform> platforms, List<Field> row) {
        List<String> order = List.copyOf(columns.keySet());
        for (Platform platform : platforms) {
            int column = order.indexOf(platform.name());
            if (column >= 0) {
                cells.add(cell(label, mechanism, platform, row.get(column + 1)));
            }
        }
    }

    private Cell cell(String label, Mechanism mechanism, Platform platform, Field field) {
        String text = field.text();
        if (!CELL.matcher(text).matches()) {
            problem(field, "A cell says YES or NO, and may carry a note as in YES(3), not \"" + text + "\".");
        }
        Field heading = Objects.requireNonNull(columns.get(platform.name()));
        return new Cell(
                folder.id(),
                mechanism.id(),
                platform.id(),
                text.startsWith("YES"),
                text,
                field.notes(),
                heading.notes(),
                new Cell.Citation(label, mechanism.name(), platform.name()),
                List.of());
    }

    private void problem(Field field, String message) {
        folder.problem(FILE, field.place(), message);
    }
}
