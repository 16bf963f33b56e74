package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines of cells, the first of which are headings.
 *
 * @param lines the lines, all with equally many cells
 */
record Grid(List<List<String>> lines) {

    /** What stands where nothing is said. */
    static final String NOTHING = "-";

    /**
     * The cells in columns of text. Where these are wider than a width, they are told in several blocks, each behind the first
     * column.
     */
    String text(int width) {
        List<String> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>(List.of(0));
        int used = widest(0);
        for (int column = 1; column < lines.get(0).size(); column++) {
            if (block.size() > 1 && used + 1 + widest(column) > width) {
                blocks.add(text(block));
                block = new ArrayList<>(List.of(0));
                used = widest(0);
            }
            block.add(column);
            used += 1 + widest(column);
        }
        blocks.add(text(block));
        return String.join("\n", blocks);
    }

    private String text(List<Integer> columns) {
        return lines.stream()
                .map(line -> columns.stream()
                                .map(column -> Columns.pad(line.get(column), widest(column)))
                                .collect(Collectors.joining(" "))
                                .stripTrailing()
                        + "\n")
                .collect(Collectors.joining());
    }

    private int widest(int column) {
        return lines.stream()
                .mapToInt(line -> Columns.of(line.get(column)))
                .max()
                .orElse(0);
    }

    /** The cells as comma-separated values (RFC 4180, with line feeds). */
    String csv() {
        return lines.stream()
                .map(line -> line.stream().map(Grid::quoted).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** The cells as a table in Markdown. */
    String markdown() {
        List<String> rule =
                IntStream.range(0, lines.get(0).size()).mapToObj(i -> "---").toList();
        return Stream.concat(Stream.of(lines.get(0), rule), lines.stream().skip(1))
                .map(line -> "| " + String.join(" | ", line) + " |\n")
                .collect(Collectors.joining());
    }
}
