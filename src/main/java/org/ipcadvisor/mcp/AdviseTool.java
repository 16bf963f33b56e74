package org.ipcadvisor.mcp;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.Report;
import org.ipcadvisor.report.Slot;
import org.ipcadvisor.report.TextOptions;
import org.ipcadvisor.report.TextReport;

/** Judges requirements: what {@code advise} writes, in JSON and, which is a twentieth of that, for people. */
final class AdviseTool implements Tool {

    private final Terms terms;

    AdviseTool(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Answer answer(Arguments arguments) throws BadDocumentException {
        Given given = arguments.document("requirements");
        Slot slot = new Slot.Advised(advice(terms, given), given.text());
        return new Answer(read(slot), written(new TextReport(TextOptions.plain()), slot));
    }

    @Override
    public Answer refused(List<Problem> problems) {
        return Answer.of(read(new Slot.Refused(null, problems)));
    }

    /** The advice on a document. */
    static Advice advice(Terms terms, Given given) throws BadDocumentException {
        Advisor advisor = terms.advisor().get();
        return advisor.advise(
                advisor.read(null, given.bytes(), given.syntax()),
                terms.circumstances().get());
    }

    /** One slot as the report for programs writes it. */
    static Members read(Slot slot) {
        return MessageJson.own(written(new JsonReport(), slot));
    }

    private static String written(Report report, Slot slot) {
        StringWriter out = new StringWriter();
        try {
            report.write(List.of(slot), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
