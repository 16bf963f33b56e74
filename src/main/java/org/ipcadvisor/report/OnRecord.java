package org.ipcadvisor.report;

import java.util.List;
import java.util.Optional;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.HouseAdvice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Met;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.Waived;
import org.jspecify.annotations.Nullable;

/** What the requirements have on record of a finding, in sentences for build servers: that it is put up with, or was met. */
final class OnRecord {

    private OnRecord() {}

    /** That a finding is put up with, until when, by whom and why; empty if it is not. */
    static Optional<String> waived(Finding finding) {
        Waived waived = finding.waived();
        return waived == null
                ? Optional.empty()
                : Optional.of("Put up with until " + waived.until() + " by " + Inert.text(waived.owner())
                        + (waived.ticket() == null ? "" : ", " + Inert.text(waived.ticket())) + ", because: "
                        + Inert.text(waived.reason()) + " The finding: " + Grounded.sentence(finding));
    }

    /** That a condition was met, with the evidence; empty if it was not. */
    static Optional<String> met(Finding finding) {
        Met met = finding.met();
        return met == null
                ? Optional.empty()
                : Optional.of("Met on " + met.on() + ", says " + Inert.text(met.by()) + ", by "
                        + Inert.text(met.evidence()) + ". The condition: " + Grounded.sentence(finding));
    }

    /**
     * Whether a link would not pass without its waivers: each mechanism that is in use for it has a finding that is put up
     * with and would stop it.
     */
    static boolean passesByWaiver(LinkAdvice link, Gate gate, @Nullable HouseAdvice policy) {
        List<Recommendation> used = link.mechanisms().stream()
                .filter(mechanism -> Concerned.isInUse(link, mechanism))
                .toList();
        Gate bar = policy == null ? null : policy.bar();
        return !used.isEmpty()
                && used.stream()
                        .allMatch(mechanism -> mechanism.findings().stream()
                                .filter(finding -> finding.waived() != null)
                                .map(finding -> finding.effect().verdict())
                                .anyMatch(verdict -> stops(verdict, gate, bar)));
    }

    private static boolean stops(Verdict verdict, Gate gate, @Nullable Gate bar) {
        return gate.stops(verdict) || (bar != null && bar.stops(verdict));
    }
}
