package org.ipcadvisor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.RuleUse;
import org.ipcadvisor.advice.StatedRule;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/** Counts how often each rule decides over every set of the columns, with little said and with everything demanded. */
final class RuleUses {

    private static final String NOTHING = "{}";

    /** Every need, with the answer that asks the most of a mechanism. */
    private static final String EVERYTHING = "{pipes: create, mailslots: create, interoperate: true,"
            + " rpc: {role: server, transport: netbios}, acrossMachines: true, ole: {inService: true, crossUser: true},"
            + " sockets: {api: bsd}, copyData: {receiverWrites: true},"
            + " flow: duplex, carries: calls, broadcast: true, hasWindow: false}";

    private static final String OLDEST = "1.0";

    private RuleUses() {}

    static List<RuleUse> of(Advisor advisor, List<StatedRule> rules) {
        List<Requirements> alone = columns(advisor, null).needing(NOTHING);
        Map<String, Integer> inAlone = decided(advisor, alone);
        Map<String, Integer> inDemanding =
                decided(advisor, columns(advisor, OLDEST).needing(EVERYTHING));
        return rules.stream()
                .map(rule -> new RuleUse(
                        rule, alone.size(), inAlone.getOrDefault(rule.id(), 0), inDemanding.getOrDefault(rule.id(), 0)))
                .toList();
    }

    static EverySet columns(Advisor advisor, @Nullable String version) {
        return new EverySet(advisor, column -> EverySet.column(advisor.knowledge(), column, version));
    }

    /** By rule, the number of requirements in which it decides. */
    private static Map<String, Integer> decided(Advisor advisor, List<Requirements> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(
                requirements -> deciding(advisor, requirements).forEach(rule -> counts.merge(rule, 1, Integer::sum)));
        return counts;
    }

    private static Set<String> deciding(Advisor advisor, Requirements requirements) {
        return advisor.judge(requirements).stream()
                .flatMap(link -> link.mechanisms().stream())
                .filter(mechanism -> mechanism.row() && mechanism.verdict() != Verdict.VIABLE)
                .flatMap(RuleUses::deciding)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> deciding(Recommendation mechanism) {
        return mechanism.findings().stream().filter(finding -> finding.allows() == mechanism.verdict());
    }
}
