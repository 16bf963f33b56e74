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

    private static final int ALONE = 3;

    private final Words words;
    private final Page page;

    Ranks(Words words, Page page) {
        this.words = words;
        this.page = page;
    }

    /** One line for a verdict if that is enough; else one for each of its best ranks, and one for the others. */
    List<String> of(List<Recommendation> recommended) {
        Map<Verdict, Map<Integer, List<Recommendation>>> verdicts = new LinkedHashMap<>();
        recommended.forEach(m -> verdicts.computeIfAbsent(m.verdict(), v -> new LinkedHashMap<>())
                .computeIfAbsent(m.rank(), r -> new ArrayList<>())
                .add(m));
        List<String> lines = new ArrayList<>();
        verdicts.forEach((verdict, ranks) -> lines.addAll(lines(ranks, "  " + words.verdict(verdict))));
        return lines.isEmpty() ? List.of("none: no mechanism is viable or conditional") : lines;
    }

    private List<String> lines(Map<Integer, List<Recommendation>> ranks, String verdict) {
        List<String> all = ranks.entrySet().stream()
                .map(rank -> rank.getKey() + "." + Page.GLUE + names(rank.getValue()))
                .toList();
        List<String> lines = new ArrayList<>();
        if (page.fits(String.join("; ", all) + verdict)) {
            lines.add(String.join("; ", all) + verdict);
            return lines;
        }
        int alone = all.size() > ALONE + 1 ? ALONE : all.size();
        all.subList(0, alone).forEach(rank -> lines.add(rank + verdict));
        if (alone < all.size()) {
            lines.add(String.join("; ", all.subList(alone, all.size())) + verdict);
        }
        return lines;
    }

    private static String names(List<Recommendation> mechanisms) {
        return mechanisms.stream().map(m -> Page.together(Inert.text(m.name()))).collect(Collectors.joining(", "));
    }
}
