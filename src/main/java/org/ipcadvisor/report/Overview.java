package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;

/** What a report says of the whole document: a line for all, a line for each of several links, and what it assumes. */
final class Overview {

    private static final String GAP = "  ";
    private static final int BEST = 3;

    private final Advice advice;
    private final Words words;
    private final Page page;

    Overview(Advice advice, Words words, Page page) {
        this.advice = advice;
        this.words = words;
        this.page = page;
    }

    void head() {
        String file = advice.file() == null ? "" : " (" + Inert.text(advice.file()) + ')';
        String sources = advice.sources().stream().map(Words::cited).collect(Collectors.joining(", "));
        page.paragraph(
                Inert.text(advice.application()) + file + ": " + words.verdict(advice.verdict()) + ", by " + sources,
                2);
        if (advice.links().size() > 1) {
            table();
        }
    }

    private void table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("link", "verdict", "interoperation", "best"));
        advice.links().forEach(link -> rows.add(row(link)));
        List<Integer> widths = IntStream.range(0, 3)
                .mapToObj(i -> Collections.max(
                        rows.stream().map(row -> Columns.of(row.get(i))).toList()))
                .toList();
        int total = widths.stream().mapToInt(w -> w + GAP.length()).sum() + GAP.length();
        boolean fits = total <= page.width() * 2 / 3;
        for (List<String> row : fits ? rows : rows.subList(1, rows.size())) {
            String line = IntStream.range(0, 3)
                    .mapToObj(i -> fits ? Columns.pad(row.get(i), widths.get(i)) : row.get(i))
                    .map(Page::together)
                    .collect(Collectors.joining(fits ? GAP : ", "));
            page.paragraph(GAP, " ".repeat(fits ? total : GAP.length() * 2), line + (fits ? GAP : ": ") + row.get(3));
        }
    }

    private List<String> row(LinkAdvice link) {
        return List.of(
                Inert.text(link.id()),
                words.verdict(link.verdict()),
                words.shortInteroperation(link.interoperation()),
                best(link));
    }

    private String best(LinkAdvice link) {
        LinkView view = LinkView.of(link);
        List<Recommendation> ranked = view.recommended();
        List<Recommendation> best =
                ranked.stream().filter(m -> m.rank() == ranked.get(0).rank()).toList();
        List<Recommendation> named = best.subList(0, Math.min(BEST, best.size()));
        Optional<Recommendation> chosen = view.chosen();
        String names = named.stream()
                .map(m -> name(m) + (chosen.equals(Optional.of(m)) ? " (chosen)" : ""))
                .collect(Collectors.joining(", "));
        return (names.isEmpty() ? "none" : names)
                + (best.size() > BEST ? ", +" + (best.size() - BEST) : "")
                + chosen.filter(m -> !named.contains(m)).map(this::chosen).orElse("");
    }

    private String chosen(Recommendation chosen) {
        return "; chosen:" + Page.GLUE + name(chosen) + ' ' + words.verdict(chosen.verdict());
    }

    private static String name(Recommendation mechanism) {
        return Page.together(Inert.text(mechanism.name()));
    }

    void foot() {
        if (!advice.assumptions().isEmpty()) {
            page.blank();
            advice.assumptions().forEach(this::assumption);
        }
        if (advice.links().stream().anyMatch(l -> l.interoperation() == Interoperation.NOT_STATED)) {
            page.blank();
            page.paragraph(
                    "A verdict says that each end has the mechanism in its role. Whether different columns work"
                            + " together through it is not stated by " + words.sources() + '.',
                    0);
        }
    }

    private void assumption(Assumed assumed) {
        page.paragraph("Assumed: " + Inert.text(assumed.says()) + " [" + Inert.text(assumed.id()) + ']', 2);
        Map<String, List<String>> flips = new LinkedHashMap<>();
        for (Assumed.Flip flip : assumed.flips()) {
            flips.computeIfAbsent(
                            words.verdict(flip.verdict()) + " on " + Inert.text(flip.link()), key -> new ArrayList<>())
                    .add(Page.together(Inert.text(name(flip))));
        }
        page.labelled(
                "Without it",
                flips.entrySet().stream()
                        .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                        .toList());
    }

    private String name(Assumed.Flip flip) {
        return advice.links().stream()
                .filter(link -> link.id().equals(flip.link()))
                .flatMap(link -> link.mechanisms().stream())
                .filter(m -> m.mechanism().equals(flip.mechanism()))
                .map(Recommendation::name)
                .findFirst()
                .orElse(flip.mechanism());
    }
}
