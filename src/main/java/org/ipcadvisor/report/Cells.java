package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Fact;

/** Several cells of one source in a few words, safe to print. */
final class Cells {

    private static final String TIMES = " x ";

    private Cells() {}

    /** Cells and what they say, those of equal text in one part: "DDE, RPC x Win9x = YES; ...". */
    static String told(Collection<Fact.Cell> cells, boolean labelled) {
        Map<String, Map<String, Set<String>>> columns = new LinkedHashMap<>();
        cells.forEach(cell -> columns.computeIfAbsent(cell.value(), value -> new LinkedHashMap<>())
                .computeIfAbsent(printed(cell.row()), row -> new LinkedHashSet<>())
                .add(printed(cell.column())));
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
        String label = labelled ? Inert.text(cells.iterator().next().label()) + ' ' : "";
        return label + String.join("; ", parts);
    }

    /** The columns of several cells. */
    static String columns(Collection<Fact.Cell> cells) {
        return cells.stream().map(cell -> printed(cell.column())).distinct().collect(Collectors.joining(", "));
    }

    private static String printed(String name) {
        return Page.together(Inert.text(name));
    }
}
