package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Cell;

/** Where the cells of a table stand in {@code matrix.csv}, which was read before and is sound. */
final class Table {

    /** What stands between two commas, its note left out, and where. */
    private record Field(String name, Place place) {}

    private final List<List<Field>> lines = new ArrayList<>();

    Table(String text) {
        text.lines().forEach(line -> lines.add(fields(line)));
    }

    private List<Field> fields(String line) {
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (String raw : line.split(",", -1)) {
            String text = raw.strip();
            Place place = new Place(lines.size() + 1, start + raw.indexOf(text) + 1);
            fields.add(new Field(text.replaceFirst("\\(\\d+\\)$", ""), place));
            start += raw.length() + 1;
        }
        return fields;
    }

    /** Where a cell stands. */
    Place place(Cell cell) {
        int column = lines.get(0).stream()
                .map(Field::name)
                .toList()
                .lastIndexOf(cell.citation().column());
        return lines.stream()
                .skip(1)
                .filter(line -> line.get(0).name().equals(cell.citation().row()))
                .map(line -> line.get(column).place())
                .findFirst()
                .orElseThrow();
    }
}
