package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Fact;

/**
 * A cell's citation, taken apart: "KB95900 Named pipes x Win9x".
 *
 * @param label the source's name and a space
 * @param row the row's name
 * @param column the column's name
 */
record CellName(String label, String row, String column) {

    private static final String TIMES = " x ";

    static CellName of(Fact.Cell cell, Advice advice) {
        String citation = cell.citation();
        String label = advice.sources().stream()
                .filter(source -> cell.id().startsWith(source.id() + ':'))
                .map(source -> source.label() + ' ')
                .filter(citation::startsWith)
                .findFirst()
                .orElse("");
        int times = Math.max(label.length(), citation.lastIndexOf(TIMES));
        return new CellName(
                label,
                citation.substring(label.length(), times),
                citation.substring(Math.min(citation.length(), times + TIMES.length())));
    }

    /** Several cells and what they say, safe to print, those of equal text in one part. */
    static String told(Collection<Fact.Cell> cells, Advice advice, boolean labelled) {
        Map<String, Map<String, Set<String>>> columns = new LinkedHashMap<>();
        cells.forEach(cell -> columns.computeIfAbsent(cell.value(), value -> new LinkedHashMap<>())
                .computeIfAbsent(printed(of(cell, advice).row()), row -> new LinkedHashSet<>())
                .add(printed(of(cell, advice).column())));
        List<String> parts = new ArrayList<>();
        columns.forEach((value, rows) -> {
            Map<Set<String>, Set<String>> areas = new LinkedHashMap<>();
            rows.forEach((row, some) ->
                    areas.computeIfAbsent(some, key -> new LinkedHashSet<>()).add(row));
            areas.forEach((some, of) -> parts.add(String.join(", ", of)
                    + TIMES
                    + String.join(", ", some)
                    + Page.together(" = " + Inert.text(value))));
        });
        String label = labelled ? Inert.text(of(cells.iterator().next(), advice).label()) : "";
        return label + String.join("; ", parts);
    }

    /** The columns of several cells, safe to print. */
    static String columns(Collection<Fact.Cell> cells, Advice advice) {
        return cells.stream()
                .map(cell -> printed(of(cell, advice).column()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String printed(String name) {
        return Page.together(Inert.text(name));
    }
}
