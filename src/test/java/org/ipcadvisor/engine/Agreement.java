package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Link;

/** Whether the rules and the contract's table say the same of a link: every effect, verdict and interoperation. */
final class Agreement {

    private Agreement() {}

    static void check(Judge judge, Link link) {
        for (Recommendation mechanism : judge.judge(link).mechanisms()) {
            Set<String> pinned = ContractTable.effects(mechanism.mechanism(), link);
            String interoperation = ContractTable.interoperation(mechanism.mechanism(), link);
            assertThat(effects(mechanism)).as(mechanism.mechanism()).isEqualTo(pinned);
            assertThat(mechanism.verdict().compareTo(Verdict.VIABLE)).isEqualTo(ContractTable.severity(pinned));
            assertThat(mechanism.interoperation().word()).isEqualTo(interoperation);
        }
    }

    /** The effects of a mechanism as the contract's table writes them. */
    static Set<String> effects(Recommendation mechanism) {
        return mechanism.findings().stream()
                .map(f -> f.effect().name() + ' ' + f.rule() + ' ' + f.platform() + ' ' + f.role())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
