package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Source;

/** What a report says of the whole document: a line for all, and a line for each of several links. */
final class Overview {

    private static final String GAP = "  ";
    private static final int BEST = 3;
    private static final String STANDARD_INPUT = "-";

    private final Advice advice;
    private final Ink ink;
    private final Sheet page;

    Overview(Advice advice, Ink ink, Sheet page) {
        this.advice = advice;
        this.ink = ink;
        this.page = page;
    }

    void add() {
        head();
        if (advice.links().size() > 1) {
            table();
        }
    }

    /** The line for all, and where it comes from. */
    void head() {
        page.paragraph(Inert.text(advice.application()) + ": " + ink.verdict(advice.verdict()) + amiss(), 2);
        String sources = advice.sources().stream().map(Overview::cited).collect(Collectors.joining(", "));
        page.paragraph(GAP, GAP, file() + "by " + sources);
    }

    private String file() {
        String file = advice.file();
        if (file == null) {
            return "";
        }
        return (file.equals(STANDARD_INPUT) ? "standard input" : Inert.text(file)) + ", ";
    }

    /** What the verdict on all does not tell: chosen mechanisms that serve less well and are not recommended. */
    private String amiss() {
        Map<Verdict, List<String>> links = new TreeMap<>(Comparator.reverseOrder());
        advice.links()
                .forEach(link -> LinkView.of(link)
                        .chosenAmiss()
                        .filter(chosen -> chosen.verdict().isWorseThan(advice.verdict()))
                        .ifPresent(chosen -> links.computeIfAbsent(chosen.verdict(), v -> new ArrayList<>())
                                .add(Inert.text(link.id()))));
        return links.isEmpty()
                ? ""
                : links.entrySet().stream()
                        .map(each -> amiss(each.getValue()) + ink.verdict(each.getKey()))
                        .collect(Collectors.joining(" and ", ", but ", ""));
    }

    private String amiss(List<String> links) {
        boolean one = links.size() == 1;
        String of = advice.links().size() == 1 ? "" : " of " + Wording.all(links);
        return "the chosen mechanism" + (one ? "" : "s") + of + (one ? " is " : " are ");
    }

    private static String cited(Source source) {
        return Inert.text(source.label()) + " of " + Inert.text(source.revision());
    }

    /** A row of headings, and one for each link. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("link", "verdict", "interoperation", "best"));
        advice.links().forEach(link -> rows.add(row(link)));
        return rows;
    }

    private void table() {
        List<List<String>> rows = rows();
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
                ink.verdict(link.verdict()),
                link.interoperation().word(),
                best(link));
    }

    private String best(LinkAdvice link) {
        LinkView view = LinkView.of(link);
        List<Recommendation> ranked = view.recommended();
        List<Recommendation> best =
                ranked.stream().filter(m -> m.rank() == ranked.get(0).rank()).toList();
        List<Recommendation> named = best.subList(0, Math.min(BEST, best.size()));
        String names = named.stream()
                .map(m -> name(m) + (view.isChosen(m) ? Page.GLUE + "(chosen)" : ""))
                .collect(Collectors.joining(", "));
        return (names.isEmpty() ? "none" : names)
                + (best.size() > BEST ? ", +" + (best.size() - BEST) : "")
                + view.chosen()
                        .filter(m -> !named.contains(m))
                        .map(m -> chosen(m, view))
                        .orElse("");
    }

    private String chosen(Recommendation chosen, LinkView view) {
        boolean amiss = view.chosenAmiss().isPresent();
        return "; chosen:" + Page.GLUE + name(chosen) + (amiss ? ' ' + ink.verdict(chosen.verdict()) : "");
    }

    private static String name(Recommendation mechanism) {
        return Page.together(Inert.text(mechanism.name()));
    }
}
