package org.ipcadvisor.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Verdict;

/** On which answers of the requirements the verdict on a mechanism turns, now and with further answers. */
final class Turns {

    private final List<Way> ways;
    private final List<Conclusion> conclusions;
    private final List<Hinge> hinges;

    /** What held for one mechanism on all ways of building a link. */
    Turns(List<Way> ways, List<Conclusion> conclusions, List<Hinge> hinges) {
        this.ways = ways;
        this.conclusions = conclusions;
        this.hinges = hinges;
    }

    /** The JSON Pointers of the answers, given or left out, on which a finding or a restriction turns. */
    Set<String> all() {
        Stream<Fact> cited = conclusions.stream().flatMap(c -> c.finding().because().stream());
        return pointers(Stream.concat(cited, hinges.stream().flatMap(Hinge::answers)));
    }

    /** What further answers could make of it. */
    Outlook outlook() {
        return new Outlook(blocks(), clears());
    }

    private List<Set<String>> blocks() {
        if (hinges.stream().noneMatch(Turns::isOpen)) {
            return List.of();
        }
        if (ways.size() > 1) {
            return ways.stream().allMatch(this::mayBeBlocked) ? List.of(all()) : List.of();
        }
        return distinct(hinges.stream().filter(Turns::isOpen).map(hinge -> pointers(hinge.answers())));
    }

    private static boolean isOpen(Hinge hinge) {
        return hinge.getOutcome() == Outcome.OPEN;
    }

    private boolean mayBeBlocked(Way way) {
        return hinges.stream().anyMatch(h -> isOpen(h) && h.about().getWay().equals(way))
                || conclusions.stream().anyMatch(c -> c.getWay().equals(way) && verdict(c) == Verdict.NOT_VIABLE);
    }

    private List<Set<String>> clears() {
        List<Conclusion> against = conclusions.stream()
                .filter(c -> !c.isComparison() && verdict(c) != Verdict.VIABLE)
                .toList();
        return against.stream().allMatch(Turns::isWaiting)
                ? distinct(against.stream().map(c -> pointers(c.finding().because().stream())))
                : List.of();
    }

    private static boolean isWaiting(Conclusion conclusion) {
        return verdict(conclusion) == Verdict.CONDITIONAL
                && conclusion.finding().because().stream().anyMatch(Fact.Unspecified.class::isInstance);
    }

    private static Verdict verdict(Conclusion conclusion) {
        return conclusion.finding().effect().verdict();
    }

    /** Each once, in an order that does not depend on the one in which rules fire. */
    private static List<Set<String>> distinct(Stream<Set<String>> sets) {
        return sets.distinct().sorted(Comparator.comparing(Set::toString)).toList();
    }

    private static Set<String> pointers(Stream<Fact> facts) {
        Set<String> paths = new TreeSet<>();
        facts.filter(fact -> !fact.isTarget()).forEach(fact -> {
            if (fact instanceof Fact.Requirement requirement) {
                paths.add(requirement.path());
            } else if (fact instanceof Fact.Unspecified unspecified) {
                paths.add(unspecified.path());
            }
        });
        return paths;
    }
}
