package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;

/** A finding that stands against a mechanism on a link, or did so until it was met. */
record Against(LinkAdvice link, Recommendation mechanism, Finding finding) {

    /** All of an advice, in the order of its links and mechanisms. */
    static List<Against> all(Advice advice) {
        return advice.links().stream()
                .flatMap(link -> link.mechanisms().stream()
                        .flatMap(mechanism -> mechanism.findings().stream()
                                .filter(finding ->
                                        finding.effect().verdict() != Verdict.VIABLE || finding.met() != null)
                                .map(finding -> new Against(link, mechanism, finding))))
                .toList();
    }
}
