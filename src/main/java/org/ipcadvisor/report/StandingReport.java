package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.Standing;
import org.ipcadvisor.requirements.Decision;

/** Whether recorded decisions still hold, as text. */
public final class StandingReport {

    private static final int HANG = 6;
    private static final String IN = String.valueOf(Page.GLUE).repeat(2);

    private StandingReport() {}

    /** What has become of each record that was understood, in order, on lines of a width. */
    public static String of(List<Checked> all, int width) {
        Page page = new Page(width);
        for (Checked checked : all) {
            if (checked instanceof Checked.Judged judged) {
                add(judged, page);
            }
        }
        return page.text();
    }

    private static void add(Checked.Judged judged, Page page) {
        Standing standing = judged.standing();
        page.paragraph(Told.file(judged.file()) + ": " + standing.state().word().replace('-', ' '), HANG);
        page.paragraph(IN + subject(standing.decision()) + ": " + verdict(standing) + '.', HANG);
        standing.reasons().forEach(reason -> page.paragraph(IN + "- " + reason(reason), HANG));
        standing.remarks().forEach(remark -> page.paragraph(IN + Inert.text(remark), HANG));
    }

    private static String reason(Standing.Reason reason) {
        Finding finding = reason.finding();
        return finding == null
                ? Inert.text(reason.message())
                : "This stands against it now: " + Grounded.sentence(finding);
    }

    private static String subject(Decision decision) {
        String what = decision.mechanism() == null
                ? "no mechanism"
                : Inert.text(decision.mechanism().name());
        return what + " for link " + Inert.text(decision.link());
    }

    private static String verdict(Standing standing) {
        Decision decision = standing.decision();
        Verdict now = standing.now();
        if (standing.state() == Standing.State.NOT_IN_FORCE) {
            return "the status of the record is " + Inert.text(String.valueOf(decision.status()));
        }
        String passed = decision.passes() ? "" : ", and did not pass --fail-on " + decision.failOn() + " then";
        if (now == null) {
            return decision.verdict() + " was recorded" + passed;
        }
        return now.word().equals(decision.verdict())
                ? now.word() + ", as recorded" + passed
                : now.word() + " now, " + decision.verdict() + " recorded" + passed;
    }
}
