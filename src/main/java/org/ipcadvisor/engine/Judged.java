package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Direction;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism on a link, judged and not yet ranked.
 *
 * @param mechanism the mechanism
 * @param findings the standing findings, the worst first
 * @param verdict the verdict that they lead to
 * @param conditions the number of distinct conditions: those of one rule on one column count once
 * @param interoperation what is known of its ends working together
 * @param ways the ways of building the link, in the order written
 */
record Judged(
        Mechanism mechanism,
        List<Finding> findings,
        Verdict verdict,
        long conditions,
        Interoperation interoperation,
        List<Way> ways) {

    /** Refuses a verdict that rests on no cell and on no gap: silence is not a yes. */
    Judged {
        if (findings.stream().flatMap(f -> f.because().stream()).noneMatch(Judged::isOfKnowledge)) {
            throw new IllegalStateException("No rule says anything of " + mechanism.name() + " from the knowledge.");
        }
    }

    static Judged of(Mechanism mechanism, List<Finding> findings, Interoperation interoperation, List<Way> ways) {
        return new Judged(mechanism, findings, Verdict.of(findings), conditions(findings), interoperation, ways);
    }

    private static boolean isOfKnowledge(Fact fact) {
        return fact instanceof Fact.Cell || fact instanceof Fact.Gap;
    }

    /** One way of building the link, and the verdict that it has by itself. */
    record Way(org.ipcadvisor.engine.Direction direction, Verdict verdict) {}

    private static long conditions(List<Finding> findings) {
        record Condition(String rule, @Nullable String platform) {}
        return findings.stream()
                .filter(f -> f.effect() == Effect.CONDITION)
                .map(f -> new Condition(f.rule(), f.platform()))
                .distinct()
                .count();
    }

    /** Both ways with their verdicts, of a link that has two. */
    List<Direction> directions() {
        return ways.size() < 2
                ? List.of()
                : ways.stream()
                        .map(w -> new Direction(
                                w.direction().creator(), w.direction().opener(), w.verdict()))
                        .toList();
    }

    /** One sentence: why it has its verdict. */
    String summary() {
        Finding first = findings.get(0);
        return first.effect().verdict() == Verdict.VIABLE
                ? "Every target has it, and nothing that is known stands against it."
                : first.message();
    }
}
