package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.HouseAdvice;
import org.ipcadvisor.knowledge.Source;

/** What an advice was made of: the document and the sources with their digests, the policy, the program; and what a document says for itself. */
final class Provenance {

    private static final String DESCRIPTION = "description";

    private final Advice advice;

    Provenance(Advice advice) {
        this.advice = advice;
    }

    /** What the document says that the application is for, in its own lines; empty if it says nothing. */
    String description() {
        return advice.echo().get(DESCRIPTION) instanceof String text
                ? text.strip().replaceAll("\\R", String.valueOf(Page.BREAK))
                : "";
    }

    /** What was read, an item each. */
    void read(Sheet sheet) {
        List<String> items = new ArrayList<>();
        String file = advice.file() == null ? "The requirements" : "Requirements: " + Told.file(advice.file());
        items.add(file + ", sha256 " + advice.sha256());
        for (Source source : advice.sources()) {
            String digest = source.sha256() == null ? "" : ", sha256 " + source.sha256();
            items.add(Inert.text(source.label()) + " (" + Inert.text(source.title()) + "): revision of "
                    + source.revision() + digest);
        }
        HouseAdvice policy = advice.policy();
        if (policy != null) {
            Gate bar = policy.bar();
            items.add("Policy: " + Inert.text(policy.name()) + (bar == null ? "" : ", which stops at " + bar.word()));
        }
        items.add("ipc-advisor " + ToolVersion.read());
        sheet.labelled("What was read, and by what", items);
    }

    /** What is kept and not read, the description and the schema aside: each entry as JSON. */
    void kept(Sheet sheet) {
        List<String> items = new ArrayList<>();
        for (Map.Entry<String, Object> entry : advice.echo().entrySet()) {
            if (!entry.getKey().equals(DESCRIPTION) && !entry.getKey().equals("$schema")) {
                items.add(Inert.text(entry.getKey()) + ": " + JsonReport.line(entry.getValue()));
            }
        }
        sheet.labelled("Kept as it was written", items);
    }
}
