package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.requirements.PolicyReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page and a comment say what the JSON says of the document itself, and by what it was judged. */
class ProvenanceTest {

    private static final String DOCUMENT = """
            version: 1
            application: Desk
            description: |
              Takes <b>orders</b>.
              Second line.
            metadata: {ticket: DESK-7, open: [1, null, true]}
            x-team: desks
            targets: [Windows 95]
            """;

    private static Advice advice() throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        String policy = "version: 1\npolicy: House rules\nbar: conditional\n";
        return advisor.advise(
                advisor.read("desk.yaml", DOCUMENT.getBytes(StandardCharsets.UTF_8), Syntax.YAML),
                Circumstances.on(LocalDate.of(2026, 11, 24))
                        .under(new PolicyReader(advisor.knowledge())
                                .read("house.yaml", policy.getBytes(StandardCharsets.UTF_8), Syntax.YAML)));
    }

    private static String written(Report report, Advice advice) throws IOException {
        StringWriter out = new StringWriter();
        report.write(List.of(new Slot.Advised(advice, DOCUMENT)), out);
        return out.toString();
    }

    @Test
    void a_page_shows_the_description_on_top_and_at_the_end_what_was_read() throws Exception {
        Advice advice = advice();
        Document page = Jsoup.parse(written(new HtmlReport(Gate.UNDETERMINED), advice));
        assertThat(page.select("p.description").eachText()).containsExactly("Takes <b>orders</b>. Second line.");
        assertThat(page.select("p.description > br")).hasSize(1);
        assertThat(page.select("p.description + p.origin")).hasSize(1);
        assertThat(page.select("h3").eachText()).endsWith("What was read");
        assertAllIsSaid(page.text(), advice);
    }

    @Test
    void a_comment_shows_them_too() throws Exception {
        Advice advice = advice();
        String comment = written(new MarkdownReport(Gate.UNDETERMINED, false), advice);
        assertThat(comment).contains("Takes &lt;b&gt;orders&lt;/b&gt;.<br>Second line.\n");
        assertThat(comment.indexOf("Takes")).isLessThan(comment.indexOf("desk.yaml, by"));
        assertAllIsSaid(comment.replace("\\", "").replace("&#8203;", "").replace("&quot;", "\""), advice);
    }

    private static void assertAllIsSaid(String text, Advice advice) {
        assertThat(text)
                .contains("Requirements: desk.yaml, sha256 " + advice.sha256())
                .contains("metadata: {\"ticket\":\"DESK-7\",\"open\":[1,null,true]}")
                .contains("x-team: \"desks\"")
                .contains("Policy: House rules, which stops at conditional")
                .contains("ipc-advisor " + ToolVersion.read());
        for (Source source : advice.sources()) {
            assertThat(text).contains(source.title() + "): revision of " + source.revision());
            if (source.sha256() != null) {
                assertThat(text).contains("sha256 " + source.sha256());
            }
        }
    }
}
