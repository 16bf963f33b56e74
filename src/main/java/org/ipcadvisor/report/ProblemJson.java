package org.ipcadvisor.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Plain;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;

/** What HTTP answers where it cannot answer as it was asked (RFC 9457), and what is right or wrong with a document. */
public final class ProblemJson {

    private ProblemJson() {}

    /**
     * A problem document.
     *
     * @param status the status of HTTP
     * @param title the status in the words of HTTP
     * @param detail a sentence
     * @param problems what is wrong with a document, as everywhere; empty where it is not about one
     */
    public static String of(int status, String title, String detail, List<Problem> problems) {
        return written(
                new StringWriter(),
                out -> JsonReport.writeObject(out, json -> {
                    json.writeStringProperty("title", title);
                    json.writeNumberProperty("status", status);
                    json.writeStringProperty("detail", detail);
                    if (!problems.isEmpty()) {
                        new AdviceJson(json).problems("problems", problems);
                    }
                }));
    }

    /**
     * Whether a document can be read: its problems, or else its warnings. JSON, version 1.
     *
     * @param document what the document says, whether or not it is accepted; null where its text is not to be read
     */
    public static String validity(List<Problem> problems, List<Problem> warnings, @Nullable Document document) {
        return written(
                new StringWriter(),
                out -> JsonReport.writeDocument(out, json -> {
                    json.writeBooleanProperty("valid", problems.isEmpty());
                    new AdviceJson(json).problems("problems", problems);
                    new AdviceJson(json).problems("warnings", warnings);
                    if (document != null) {
                        json.writeName("document");
                        new EchoJson(json).value(Plain.value(document.root()));
                    }
                }));
    }

    private interface Writing {
        void to(StringWriter out) throws IOException;
    }

    private static String written(StringWriter out, Writing writing) {
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
