package org.ipcadvisor.mcp;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.Slot;
import org.jspecify.annotations.Nullable;

/** Judges requirements: what {@code advise --format json} writes. */
final class AdviseTool implements Tool {

    private final Terms terms;

    AdviseTool(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Map<String, @Nullable Object> answer(Arguments arguments) throws BadDocumentException {
        Given given = arguments.document("requirements");
        return written(new Slot.Advised(advice(terms, given), given.text()));
    }

    @Override
    public Map<String, @Nullable Object> refused(List<Problem> problems) {
        return written(new Slot.Refused(null, problems));
    }

    /** The advice on a document. */
    static Advice advice(Terms terms, Given given) throws BadDocumentException {
        Advisor advisor = terms.advisor().get();
        return advisor.advise(
                advisor.read(null, given.bytes(), given.syntax()),
                terms.circumstances().get());
    }

    /** One slot as the report on files writes it. */
    static Members written(Slot slot) {
        StringWriter out = new StringWriter();
        try {
            new JsonReport().write(List.of(slot), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MessageJson.own(out.toString());
    }
}
