package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;

/** Sets of mechanisms of which one at least serves each of some parts, all of which are served by something. */
final class Covers {

    private final List<Part> parts;
    private final List<String> rows;

    Covers(List<Part> parts) {
        this.parts = parts;
        this.rows = parts.stream()
                .flatMap(part -> part.mechanisms().stream().map(part::on))
                .sorted(Comparator.comparing(Recommendation::order))
                .map(Recommendation::mechanism)
                .distinct()
                .toList();
    }

    /** The best of the smallest, in the order of the rows; empty if there are no parts. */
    List<String> best() {
        for (int size = 0; ; size++) {
            List<List<String>> all = ofSize(size);
            if (!all.isEmpty()) {
                return all.stream().min(better()).orElseThrow();
            }
        }
    }

    /** All of a size, by the order of the rows. Every set is tried: rows are few, and a greedy choice is not exact. */
    List<List<String>> ofSize(int size) {
        return subsets(rows, size).stream()
                .filter(set -> parts.stream().allMatch(part -> part.isServedBy(set)))
                .toList();
    }

    /** More of what is chosen, then fewer conditional uses, then better ranks; of equals, a list has the first. */
    private Comparator<List<String>> better() {
        return Comparator.comparing((List<String> set) -> -chosen(set))
                .thenComparing(this::conditional)
                .thenComparing(this::ranks);
    }

    private long chosen(List<String> set) {
        return parts.stream().filter(part -> part.chosen(set).isPresent()).count();
    }

    private long conditional(List<String> set) {
        return parts.stream()
                .filter(part -> part.use(set).verdict() == Verdict.CONDITIONAL)
                .count();
    }

    private int ranks(List<String> set) {
        return parts.stream().mapToInt(part -> part.use(set).rank()).sum();
    }

    private static List<List<String>> subsets(List<String> elements, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<String>> subsets = new ArrayList<>();
        for (int i = 0; i + size <= elements.size(); i++) {
            for (List<String> rest : subsets(elements.subList(i + 1, elements.size()), size - 1)) {
                List<String> subset = new ArrayList<>(List.of(elements.get(i)));
                subset.addAll(rest);
                subsets.add(subset);
            }
        }
        return subsets;
    }
}
