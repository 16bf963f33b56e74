package org.ipcadvisor.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.FindingChange.Weight;
import org.jspecify.annotations.Nullable;

/**
 * How a mechanism stands on a link.
 *
 * @param verdict its verdict
 * @param weights what lowers the verdict or would, by its sentence
 */
record Weighing(Verdict verdict, Map<String, Weight> weights) {

    static Weighing of(Recommendation mechanism) {
        Map<String, Weight> weights = new LinkedHashMap<>();
        told(mechanism).forEach((sentence, finding) -> weights.put(sentence, weight(finding)));
        return new Weighing(mechanism.verdict(), weights);
    }

    /** How all mechanisms stand, by links and then mechanisms. */
    static Map<String, Map<String, Weighing>> all(List<LinkAdvice> links) {
        Map<String, Map<String, Weighing>> all = new HashMap<>();
        for (LinkAdvice link : links) {
            Map<String, Weighing> mechanisms = new HashMap<>();
            link.mechanisms().forEach(mechanism -> mechanisms.put(mechanism.mechanism(), of(mechanism)));
            all.put(link.id(), mechanisms);
        }
        return all;
    }

    /** The findings that weigh, by their sentences; of those that say the same, the one that weighs the most. */
    static Map<String, Finding> told(@Nullable Recommendation mechanism) {
        Map<String, Finding> told = new LinkedHashMap<>();
        if (mechanism != null) {
            for (Finding finding : mechanism.findings()) {
                if (weight(finding) != Weight.ABSENT) {
                    told.merge(
                            finding.message(),
                            finding,
                            (one, other) -> weight(one).compareTo(weight(other)) < 0 ? other : one);
                }
            }
        }
        return told;
    }

    /** How a finding weighs. */
    static Weight weight(@Nullable Finding finding) {
        if (finding == null) {
            return Weight.ABSENT;
        }
        if (finding.effect().compareTo(Effect.CONDITION) <= 0) {
            return finding.waived() == null ? Weight.COUNTS : Weight.WAIVED;
        }
        return finding.met() == null ? Weight.ABSENT : Weight.MET;
    }
}
