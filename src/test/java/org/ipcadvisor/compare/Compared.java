package org.ipcadvisor.compare;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.Slot;
import org.ipcadvisor.requirements.Requirements;

/** Documents that are judged and compared, as the command does it. */
public final class Compared {

    public static final Circumstances TODAY = Circumstances.on(LocalDate.of(2027, 1, 1));

    private Compared() {}

    /** The advice on two documents by what is shipped. */
    public static Comparison between(String before, String after) {
        Trial trial = new Trial(Advisor.standard(), TODAY);
        return Comparison.of(judged(trial, "before.yaml", before), judged(trial, "after.yaml", after), trial);
    }

    /** The kept advice on a document, and that on another which is given now. */
    public static Comparison later(Trial then, String before, Trial now, String after) {
        return Comparison.of(kept(then, before), judged(now, "design.yaml", after), now);
    }

    public static Judged judged(Trial trial, String name, String document) {
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            Requirements requirements = trial.advisor().read(name, bytes, Syntax.YAML);
            return Judged.of(
                    name,
                    requirements,
                    Document.read(bytes, Syntax.YAML),
                    trial.advisor().advise(requirements, trial.circumstances()));
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException(document, e);
        }
    }

    /** The advice on a document, written as JSON and read again. */
    public static Judged kept(Trial trial, String document) {
        return kept(judged(trial, "design.yaml", document));
    }

    /** Advice, written as JSON and read again. */
    public static Judged kept(Judged judged) {
        try {
            return Judged.of("advice.json", KeptJson.of(read(json(judged.advice())), null));
        } catch (BadDocumentException e) {
            throw new IllegalStateException(e.problems().toString(), e);
        }
    }

    static List<Kept> read(String json) throws BadDocumentException {
        return KeptJson.read(Document.readAdvice(json.getBytes(StandardCharsets.UTF_8)));
    }

    static String json(Advice... advice) {
        StringWriter out = new StringWriter();
        try {
            new JsonReport()
                    .write(
                            List.of(advice).stream()
                                    .<Slot>map(a -> new Slot.Advised(a, ""))
                                    .toList(),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
