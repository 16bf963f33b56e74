package org.ipcadvisor.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.Met;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.Waived;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Exceptions;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.MetCondition;
import org.ipcadvisor.requirements.Waiver;

/** What the requirements say of single findings, applied to those on one link. */
final class Excuses {

    private final String link;
    private final Exceptions exceptions;

    Excuses(Link link) {
        this.link = link.id();
        this.exceptions = link.terms().exceptions();
    }

    /** Whether nothing is said of any finding. */
    boolean isEmpty() {
        return exceptions.isEmpty();
    }

    /** The findings on a mechanism, with what is said of them; the worst effect first, as before. */
    List<Finding> on(Mechanism mechanism, List<Finding> findings) {
        return isEmpty()
                ? findings
                : findings.stream()
                        .map(finding -> excused(mechanism, finding))
                        .sorted(Comparator.comparing(Finding::effect))
                        .toList();
    }

    private Finding excused(Mechanism mechanism, Finding finding) {
        if (finding.allows() == Verdict.VIABLE) {
            return finding;
        }
        String id = FindingId.of(link, mechanism.id(), finding);
        if (finding.isCondition() && finding.kind() != ConditionKind.DECIDE) {
            Optional<MetCondition> met = exceptions.met().stream()
                    .filter(m -> m.condition().equals(id))
                    .findFirst();
            if (met.isPresent()) {
                MetCondition record = met.get();
                return finding.met(new Met(record.path(), record.evidence(), record.by(), record.on()));
            }
        }
        return exceptions.waivers().stream()
                .filter(waiver -> waiver.finding().equals(id) && concerns(waiver, mechanism, finding))
                .findFirst()
                .map(waiver -> finding.waived(
                        new Waived(waiver.path(), waiver.reason(), waiver.owner(), waiver.ticket(), waiver.until())))
                .orElse(finding);
    }

    private boolean concerns(Waiver waiver, Mechanism mechanism, Finding finding) {
        return waiver.link().equals(link)
                && waiver.mechanism().id().equals(mechanism.id())
                && waiver.rule().equals(finding.rule());
    }
}
