package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;

/** The recommended mechanisms, those that share a rank together. */
final class Ranks {

    private final LinkView view;
    private final Ink ink;

    Ranks(LinkView view, Ink ink) {
        this.view = view;
        this.ink = ink;
    }

    /** An item for each verdict, with its ranks in order. */
    List<String> items() {
        Map<Verdict, Map<Integer, List<Recommendation>>> verdicts = new LinkedHashMap<>();
        view.recommended()
                .forEach(m -> verdicts.computeIfAbsent(m.verdict(), v -> new LinkedHashMap<>())
                        .computeIfAbsent(m.rank(), r -> new ArrayList<>())
                        .add(m));
        return verdicts.isEmpty()
                ? List.of("none: no mechanism is viable or conditional")
                : verdicts.entrySet().stream()
                        .map(v -> ink.verdict(v.getKey()) + ": " + ranks(v.getValue()))
                        .toList();
    }

    private String ranks(Map<Integer, List<Recommendation>> ranks) {
        return ranks.entrySet().stream()
                .map(rank -> rank.getKey() + "." + Page.GLUE + names(rank.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String names(List<Recommendation> mechanisms) {
        return mechanisms.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Recommendation mechanism) {
        return Page.together(Inert.text(mechanism.name()))
                + (view.isChosen(mechanism) ? Page.GLUE + "(chosen)" : "")
                + view.otherInteroperation(mechanism)
                        .map(word -> " (" + word + ')')
                        .orElse("");
    }
}
