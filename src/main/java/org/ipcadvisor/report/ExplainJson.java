package org.ipcadvisor.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.knowledge.Statement;

/** What is known of one mechanism on one product, for programs: what was found, what else sources say, and their silences. */
public final class ExplainJson {

    private ExplainJson() {}

    /** The explanation as JSON, version 1. */
    public static String of(Explained explained, Knowledge knowledge) {
        StringWriter out = new StringWriter();
        ExplainReport report = new ExplainReport(knowledge, TextOptions.plain().width());
        Role role = explained.role();
        try {
            JsonReport.writeDocument(out, json -> {
                json.writeStringProperty("mechanism", explained.mechanism().id());
                json.writeStringProperty("name", explained.mechanism().name());
                json.writeStringProperty("product", explained.product().name());
                json.writeStringProperty("platform", explained.product().platform());
                json.writeStringProperty("role", role == null ? null : role.word());
                json.writeStringProperty("verdict", explained.judged().verdict().word());
                AdviceJson.list(json, "findings", explained.judged().findings(), new FindingJson(json)::finding);
                AdviceJson.list(json, "besides", besides(report, explained, knowledge), each -> {
                    json.writeStringProperty("id", each.said().id());
                    json.writeStringProperty("says", each.said().says());
                    json.writeStringProperty("citation", each.said().citation());
                });
                json.writeArrayPropertyStart("silences");
                report.silences(explained).forEach(json::writeString);
                json.writeEndArray();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<Statement> besides(ExplainReport report, Explained explained, Knowledge knowledge) {
        return knowledge.sources().stream()
                .flatMap((Source source) -> report.besides(explained, source).stream())
                .toList();
    }
}
