package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Direction;
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
 * @param directions both ways of a link between two components, in the order written; else empty
 */
record Judged(
        Mechanism mechanism,
        List<Finding> findings,
        Verdict verdict,
        long conditions,
        Interoperation interoperation,
        List<Direction> directions) {

    /** Refuses a verdict that rests on no cell and on no gap: silence is not a yes. */
    Judged {
        if (findings.stream().flatMap(f -> f.because().stream()).noneMatch(Judged::isOfKnowledge)) {
            throw new IllegalStateException("No rule says anything of " + mechanism.name() + " from the knowledge.");
        }
    }

    static Judged of(
            Mechanism mechanism, List<Finding> findings, Interoperation interoperation, List<Direction> directions) {
        return new Judged(mechanism, findings, Verdict.of(findings), conditions(findings), interoperation, directions);
    }

    private static boolean isOfKnowledge(Fact fact) {
        return fact instanceof Fact.Cell || fact instanceof Fact.Gap;
    }

    private static long conditions(List<Finding> findings) {
        record Condition(String rule, @Nullable String platform) {}
        return findings.stream()
                .filter(Finding::isCondition)
                .map(f -> new Condition(f.rule(), f.platform()))
                .distinct()
                .count();
    }

    /** One sentence: why it has its verdict. */
    String summary() {
        if (verdict == Verdict.VIABLE) {
            return findings.stream().allMatch(finding -> finding.waived() == null)
                    ? "Every target has it, and nothing that is known stands against it."
                    : "Nothing stands against it but what the requirements put up with.";
        }
        return findings.stream()
                .filter(finding -> finding.allows() == verdict)
                .findFirst()
                .orElseThrow()
                .message();
    }
}
