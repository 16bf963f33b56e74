package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;

/** What stands against mechanisms, as text: for each finding its id, its rule, what it says, and by
 * whose word. */
public final class FindingsReport {

    private final int width;

    /** Fills lines of a width. */
    public FindingsReport(int width) {
        this.width = width;
    }

    /** The findings of an advice, each with its citation, ending in a line feed. */
    public String of(Advice advice) {
        Page page = new Page(width);
        Citations citations = new Citations(advice);
        String last = "";
        for (Against each : Against.all(advice)) {
            String heading = heading(each.link(), each.mechanism());
            if (!heading.equals(last)) {
                if (!last.isEmpty()) {
                    page.blank();
                }
                page.paragraph(heading, 2);
                last = heading;
            }
            page.paragraph("  ", "      ", told(each) + cited(citations.of(List.of(each.finding()))));
        }
        return page.text().isEmpty() ? "Nothing stands against any mechanism.\n" : page.text();
    }

    private static String told(Against each) {
        Finding finding = each.finding();
        String id = FindingId.of(each.link().id(), each.mechanism().mechanism(), finding);
        return id + "  " + finding.rule() + ", " + sort(finding) + on(finding) + ": " + Inert.text(finding.message());
    }

    private static String cited(List<String> citations) {
        return citations.isEmpty() ? "" : " [" + String.join("; ", citations) + ']';
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
