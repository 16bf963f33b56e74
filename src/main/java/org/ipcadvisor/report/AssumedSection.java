package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Recommendation;

/** What an advice takes for granted, and what would be another if it were the other way round. */
final class AssumedSection {

    private final Advice advice;
    private final Ink ink;
    private final Sheet page;

    AssumedSection(Advice advice, Ink ink, Sheet page) {
        this.advice = advice;
        this.ink = ink;
        this.page = page;
    }

    /** Adds what is assumed; readings of a source that decide no verdict only where all is to be told. */
    void add(boolean all) {
        List<Assumed> told = advice.assumptions().stream()
                .filter(a -> all
                        || !a.isReading()
                        || !a.accepted()
                        || a.by() != null
                        || a.flips().stream().anyMatch(f -> f.interoperation() == null))
                .toList();
        if (!told.isEmpty()) {
            page.blank();
            told.forEach(this::assumption);
        }
    }

    private void assumption(Assumed assumed) {
        page.paragraph(Inert.text(says(assumed)) + " [" + Inert.text(assumed.id()) + ']', 2);
        Map<String, List<String>> flips = new LinkedHashMap<>();
        for (Assumed.Flip flip : assumed.flips()) {
            flips.computeIfAbsent(becomes(flip) + " on " + Inert.text(flip.link()), key -> new ArrayList<>())
                    .addAll(mechanism(flip));
        }
        List<String> lines = flips.entrySet().stream()
                .map(e -> e.getValue().isEmpty() ? e.getKey() : e.getKey() + ": " + String.join(", ", e.getValue()))
                .toList();
        boolean turned = assumed.by() != null || !assumed.accepted();
        page.labelled(
                turned ? "By default" : "Without it", turned && lines.isEmpty() ? List.of("the same verdicts") : lines);
    }

    private static String says(Assumed assumed) {
        if (assumed.by() != null && assumed.accepted()) {
            return "Accepted from " + assumed.by() + ": " + assumed.says();
        }
        return assumed.accepted() ? "Assumed: " + assumed.says() : "Read otherwise: " + assumed.otherwise();
    }

    private String becomes(Assumed.Flip flip) {
        return flip.interoperation() == null
                ? ink.verdict(flip.verdict())
                : "interoperation:" + Page.GLUE + flip.interoperation().word();
    }

    /** The name of the mechanism; none where the link as a whole is meant. */
    private List<String> mechanism(Assumed.Flip flip) {
        return advice.links().stream()
                .filter(link -> link.id().equals(flip.link()))
                .flatMap(link -> link.mechanisms().stream())
                .filter(m -> m.mechanism().equals(flip.mechanism()))
                .map(Recommendation::name)
                .map(name -> Page.together(Inert.text(name)))
                .toList();
    }
}
