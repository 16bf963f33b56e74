package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.document.Wording;

/** What holds for all links of a report: the assumptions, and what its words on interoperation mean. */
final class Closing {

    private static final String WORK_TOGETHER = "That different columns work together is ";

    private final Advice advice;
    private final Ink ink;
    private final boolean explain;
    private final Sheet page;

    Closing(Advice advice, Ink ink, boolean explain, Sheet page) {
        this.advice = advice;
        this.ink = ink;
        this.explain = explain;
        this.page = page;
    }

    void add() {
        new AssumedSection(advice, ink, page).add(explain);
        page.blank();
        page.paragraph(
                "A verdict says that each end has the mechanism in its role; whether it suits the purpose, it does not say. On"
                        + " interoperation:",
                0);
        for (Interoperation value : Interoperation.values()) {
            if (stands(value)) {
                page.labelled(value.word(), List.of(meaning(value)));
            }
        }
    }

    private boolean stands(Interoperation value) {
        return advice.links().stream()
                .anyMatch(link -> link.interoperation() == value
                        || link.mechanisms().stream().anyMatch(m -> m.interoperation() == value));
    }

    private String meaning(Interoperation value) {
        return switch (value) {
            case SAME_COLUMN ->
                joined()
                        ? "All ends share one column, or columns that are read as one subsystem."
                        : "All ends share one column.";
            case NOT_STATED -> WORK_TOGETHER + "not stated by " + sources() + '.';
            case DENIED -> WORK_TOGETHER + "denied" + denying() + " for " + denied() + '.';
            case NOT_ASKED -> "The requirements do not ask whether the copies work together.";
        };
    }

    /** Whether a reading that joins columns has turned what would not be stated. */
    private boolean joined() {
        return advice.assumptions().stream()
                .anyMatch(a -> !a.accepted() && a.flips().stream().anyMatch(f -> f.interoperation() != null));
    }

    private String sources() {
        return Wording.either(
                advice.sources().stream().map(s -> Inert.text(s.label())).toList());
    }

    /** The source that denies it; of several, the findings say which one does. */
    private String denying() {
        return advice.sources().size() == 1 ? " by " + sources() : "";
    }

    /** The mechanisms that are denied, and the links if the advice has several. */
    private String denied() {
        Map<String, List<String>> links = new LinkedHashMap<>();
        advice.links()
                .forEach(link -> link.mechanisms().stream()
                        .filter(m -> m.interoperation() == Interoperation.DENIED)
                        .forEach(m -> links.computeIfAbsent(name(m.name()), name -> new ArrayList<>())
                                .add(Inert.text(link.id()))));
        return links.entrySet().stream()
                .map(e -> e.getKey() + (advice.links().size() == 1 ? "" : " of " + Wording.all(e.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String name(String mechanism) {
        return Page.together(Inert.text(mechanism));
    }
}
