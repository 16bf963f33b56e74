package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.document.BadDocumentException;
import org.junit.jupiter.api.Test;

/** A comment never gets longer than GitHub takes; it tells less the more there is, says so, and stays whole. */
class MarkdownReportTest {

    private static final String NO_JUSTIFICATION = "the justification of each verdict.";
    private static final String NO_DETAILS = "the details of each link and what documents say for themselves.";
    private static final String NO_REST = "what follows.";
    private static final int GITHUB_TAKES = 65_536;

    private static String written(List<Slot> slots, boolean explain) throws IOException {
        StringWriter out = new StringWriter();
        new MarkdownReport(Gate.UNDETERMINED, explain).write(slots, out);
        return out.toString();
    }

    private static Slot plantMonitor() throws IOException, BadDocumentException {
        Advisor advisor = Advisor.standard();
        return new Slot.Advised(
                advisor.advise(advisor.read(Path.of("examples/plant-monitor/requirements.yaml"))), "a: 1\n");
    }

    /** What a comment says that it leaves out; nothing if it leaves out nothing. */
    private static String leftOut(String comment) {
        int said = comment.lastIndexOf("Left out, for a comment cannot be that long: ");
        return said < 0
                ? ""
                : comment.substring(comment.indexOf(": ", said) + 2).strip();
    }

    @Test
    void more_and_more_is_left_out_and_no_comment_is_too_long() throws Exception {
        Slot slot = plantMonitor();
        List<String> seen = new ArrayList<>();
        for (int documents = 1; documents <= 32; documents += 1 + documents / 4) {
            String comment = written(Collections.nCopies(documents, slot), true);
            assertThat(comment.length()).isLessThanOrEqualTo(GITHUB_TAKES);
            assertThat(comment.split("<details>", -1)).hasSameSizeAs(comment.split("</details>", -1));
            assertThat(comment).endsWith("\n");
            String less = leftOut(comment);
            if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(less)) {
                seen.add(less);
            }
        }
        assertThat(seen).containsExactly("", NO_JUSTIFICATION, NO_DETAILS, NO_REST);
    }

    @Test
    void what_is_told_on_top_stays_whatever_is_left_out() throws Exception {
        String comment = written(Collections.nCopies(60, plantMonitor()), false);
        assertThat(comment).startsWith("**60 documents: --fail-on undetermined is passed by ");
        assertThat(leftOut(comment)).isEqualTo(NO_REST);
        assertThat(comment.length()).isGreaterThan(GITHUB_TAKES - 5_000);
    }

    @Test
    void no_comment_is_cut_that_fits() throws Exception {
        String comment = written(List.of(plantMonitor()), true);
        assertThat(comment).contains("down to its cells, notes and lines").doesNotContain("Left out, for a comment");
    }
}
