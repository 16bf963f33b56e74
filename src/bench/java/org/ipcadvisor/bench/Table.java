package org.ipcadvisor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the table in Markdown: medians, and each figure beside this advisor's of the same turn. */
final class Table {

    private static final String OURS = "ours";

    private Table() {}

    /** Takes the file of figures: what was measured, who, and the figure, one a line, separated by tabs. */
    public static void main(String[] args) throws IOException {
        Map<String, Map<String, List<Double>>> measured = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] parts = line.split("\t", -1);
            String who = parts[1].replaceAll("([a-z])([A-Z])", "$1-$2")
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
            measured.computeIfAbsent(parts[0], what -> new LinkedHashMap<>())
                    .computeIfAbsent(who, peer -> new ArrayList<>())
                    .add(Double.valueOf(parts[2]));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        measured.forEach((what, peers) -> print(out, what, peers));
    }

    private static void print(PrintStream out, String what, Map<String, List<Double>> peers) {
        boolean warm = what.startsWith("warm");
        out.printf(Locale.ROOT, "| %s | %s | this advisor is | turns |%n", what, warm ? "requests/s" : "ms");
        out.println("| --- | ---: | ---: | ---: |");
        List<Double> ours = peers.getOrDefault(OURS, List.of());
        peers.forEach((who, figures) -> out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %s | %d |%n",
                who,
                median(figures),
                who.equals(OURS) ? "" : words(ratio(ours, figures, warm)),
                figures.size()));
        out.println();
    }

    private static String words(double ratio) {
        return ratio >= 1
                ? String.format(Locale.ROOT, "%.1fx faster", ratio)
                : String.format(Locale.ROOT, "%.1fx slower", 1 / ratio);
    }

    /** The median of the ratios of each turn; a peer that has fewer turns is held against the median. */
    private static double ratio(List<Double> ours, List<Double> theirs, boolean warm) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            double own = ours.size() == theirs.size() ? ours.get(i) : median(ours);
            ratios.add(warm ? own / theirs.get(i) : theirs.get(i) / own);
        }
        return median(ratios);
    }

    private static double median(List<Double> figures) {
        double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
