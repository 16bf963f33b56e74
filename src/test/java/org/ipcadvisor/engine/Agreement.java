package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Link;

/** Whether the rules and the contract's table say the same of a link: every effect, verdict and interoperation. */
final class Agreement {

    private Agreement() {}

    static void check(Judge judge, Link link) {
        LinkAdvice advice = judge.judge(link);
        Map<String, Set<String>> pinned = new LinkedHashMap<>();
        for (Recommendation mechanism : advice.mechanisms()) {
            Set<String> effects = ContractTable.effects(mechanism.mechanism(), link);
            pinned.put(mechanism.mechanism(), effects);
            String interoperation = ContractTable.interoperation(mechanism.mechanism(), link);
            assertThat(effects(mechanism)).as(mechanism.mechanism()).isEqualTo(effects);
            assertThat(severity(mechanism.verdict())).isEqualTo(ContractTable.severity(effects));
            assertThat(mechanism.interoperation().word()).isEqualTo(interoperation);
        }
        checkRanks(advice, new ContractRanks(pinned, link));
    }

    private static void checkRanks(LinkAdvice advice, ContractRanks ranks) {
        List<String> order =
                advice.mechanisms().stream().map(Recommendation::mechanism).toList();
        assertThat(order).isEqualTo(ranks.order());
        assertThat(advice.recommended()).isEqualTo(ranks.recommended());
        assertThat(severity(advice.verdict())).isEqualTo(ranks.severity());
        for (Recommendation mechanism : advice.mechanisms()) {
            assertThat(mechanism.rank()).as(mechanism.mechanism()).isEqualTo(ranks.rank(mechanism.mechanism()));
        }
    }

    private static int severity(Verdict verdict) {
        return verdict.compareTo(Verdict.VIABLE);
    }

    /** The effects of a mechanism as the contract's table writes them. */
    static Set<String> effects(Recommendation mechanism) {
        return mechanism.findings().stream()
                .map(f -> f.effect().name() + ' ' + f.rule() + ' ' + f.platform() + ' ' + f.role())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
