package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;

/** What stands against mechanisms, as text: for each finding its id, its rule, and what it says. */
public final class FindingsReport {

    private final int width;

    /** Fills lines of a width. */
    public FindingsReport(int width) {
        this.width = width;
    }

    /** The findings of an advice, ending in a line feed. */
    public String of(Advice advice) {
        Page page = new Page(width);
        for (LinkAdvice link : advice.links()) {
            for (Recommendation mechanism : link.mechanisms()) {
                List<Finding> against = mechanism.findings().stream()
                        .filter(finding -> finding.effect().verdict() != Verdict.VIABLE || finding.met() != null)
                        .toList();
                if (!against.isEmpty()) {
                    if (!page.text().isEmpty()) {
                        page.blank();
                    }
                    page.paragraph(heading(link, mechanism), 2);
                    against.forEach(finding -> page.paragraph(
                            "  ",
                            "      ",
                            FindingId.of(link.id(), mechanism.mechanism(), finding) + "  " + finding.rule() + ", "
                                    + sort(finding) + on(finding) + ": " + Inert.text(finding.message())));
                }
            }
        }
        return page.text().isEmpty() ? "Nothing stands against any mechanism.\n" : page.text();
    }

    private static String heading(LinkAdvice link, Recommendation mechanism) {
        return "link: " + Inert.text(link.id()) + ", mechanism: " + mechanism.mechanism() + " ("
                + mechanism.verdict().word() + ')';
    }

    private static String on(Finding finding) {
        return finding.component() == null ? "" : ", " + Inert.text(finding.component());
    }

    private static String sort(Finding finding) {
        String effect = finding.effect() == Effect.CONDITION && finding.kind() != null
                ? finding.kind().word()
                : finding.effect().word();
        return finding.waived() != null ? effect + ", put up with" : finding.met() != null ? "met" : effect;
    }
}
