package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Mechanism;

/** The contract of plans, stated a second time: all sets of rows as bits, and all groups of links. */
final class PlanBruteForce {

    private static final List<String> ROWS =
            Advisor.standard().knowledge().rows().stream().map(Mechanism::id).toList();

    private final List<LinkAdvice> links;

    /** Looks at the links that something serves. */
    PlanBruteForce(List<LinkAdvice> links) {
        this.links = links.stream()
                .filter(link -> link.verdict() == Verdict.VIABLE || link.verdict() == Verdict.CONDITIONAL)
                .toList();
    }

    /** The set of mechanisms that a plan has to have, in the order of the rows. */
    List<String> mechanisms() {
        List<Integer> sets = new ArrayList<>();
        for (int set = 0; set < 1 << ROWS.size(); set++) {
            int tried = set;
            if (links.stream().allMatch(link -> (mask(link) & tried) != 0)) {
                sets.add(set);
            }
        }
        return ids(sets.stream()
                .min(Comparator.comparing((Integer set) -> Integer.bitCount(set))
                        .thenComparing(set -> -chosen(set))
                        .thenComparing(set -> verdicts(set))
                        .thenComparing(set -> ranks(set))
                        .thenComparing(PlanBruteForce::positions, Arrays::compare))
                .orElseThrow());
    }

    /** The size of the smallest groups of links without a mechanism in common; 0 if there is none. */
    int apart() {
        int smallest = 0;
        for (int group = 1; group < 1 << links.size(); group++) {
            int common = -1;
            for (int i = 0; i < links.size(); i++) {
                common = (group >> i & 1) == 1 ? common & mask(links.get(i)) : common;
            }
            if (common == 0 && (smallest == 0 || Integer.bitCount(group) < smallest)) {
                smallest = Integer.bitCount(group);
            }
        }
        return smallest;
    }

    /** What a link uses of some mechanisms. */
    static Recommendation use(LinkAdvice link, List<String> set) {
        return link.mechanisms().stream()
                .filter(m -> set.contains(m.mechanism()) && serves(m))
                .min(Comparator.comparing((Recommendation m) -> !m.mechanism().equals(link.chosen()))
                        .thenComparing(Recommendation::rank)
                        .thenComparing(Recommendation::order))
                .orElseThrow();
    }

    private static boolean serves(Recommendation m) {
        return m.row() && (m.verdict() == Verdict.VIABLE || m.verdict() == Verdict.CONDITIONAL);
    }

    private static int mask(LinkAdvice link) {
        return link.mechanisms().stream()
                .filter(PlanBruteForce::serves)
                .mapToInt(m -> 1 << ROWS.indexOf(m.mechanism()))
                .sum();
    }

    private long chosen(int set) {
        return links.stream()
                .filter(link -> (mask(link) & set) != 0)
                .filter(link -> use(link, ids(set)).mechanism().equals(link.chosen()))
                .count();
    }

    private long verdicts(int set) {
        return links.stream()
                .mapToInt(link -> use(link, ids(set)).verdict().compareTo(Verdict.VIABLE))
                .sum();
    }

    private long ranks(int set) {
        return links.stream().mapToInt(link -> use(link, ids(set)).rank()).sum();
    }

    private static List<String> ids(int set) {
        return ROWS.stream().filter(id -> (set >> ROWS.indexOf(id) & 1) == 1).toList();
    }

    private static int[] positions(int set) {
        return ids(set).stream().mapToInt(ROWS::indexOf).toArray();
    }
}
