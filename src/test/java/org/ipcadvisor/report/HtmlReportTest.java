package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.ipcadvisor.advice.Gate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page on several documents tells them apart, even if they are alike. */
class HtmlReportTest {

    private static Document page(int documents) throws IOException {
        StringWriter out = new StringWriter();
        Slot slot = new Slot.Advised(Plants.plant().advice(), "");
        new HtmlReport(Gate.UNDETERMINED).write(java.util.Collections.nCopies(documents, slot), out);
        return Jsoup.parse(out.toString());
    }

    @Test
    void no_two_parts_have_the_same_label_or_id() throws IOException {
        Document page = page(3);
        List<String> labels = page.select("[role=region]").eachAttr("aria-label");
        assertThat(labels)
                .hasSize(3 * (1 + 5))
                .doesNotHaveDuplicates()
                .contains("All links in document 2", "Platforms of readings in document 3");
        assertThat(page.select("[id]").eachAttr("id")).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void a_document_that_is_alone_needs_no_number() throws IOException {
        assertThat(page(1).select("[role=region]").eachAttr("aria-label"))
                .contains("All links", "Platforms of readings")
                .noneMatch(label -> label.contains("document"));
    }
}
