package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.FindingId;
import tools.jackson.core.JsonGenerator;

/** What stands against mechanisms, as one JSON document of version 1: the findings alone, each with its link and mechanism. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * Writes the findings of an advice.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Advice advice, Writer out) throws IOException {
        JsonReport.writeDocument(out, json -> {
            json.writeStringProperty("file", advice.file());
            json.writeObjectPropertyStart("requirements");
            json.writeStringProperty("sha256", advice.sha256());
            json.writeEndObject();
            List<Against> against = Against.all(advice);
            AdviceJson.list(json, "findings", against, each -> finding(each, json));
        });
    }

    private static void finding(Against each, JsonGenerator json) {
        json.writeStringProperty("link", each.link().id());
        json.writeStringProperty("mechanism", each.mechanism().mechanism());
        json.writeStringProperty("verdict", each.mechanism().verdict().word());
        new FindingJson(json)
                .finding(
                        each.finding(),
                        FindingId.of(each.link().id(), each.mechanism().mechanism(), each.finding()));
    }
}
