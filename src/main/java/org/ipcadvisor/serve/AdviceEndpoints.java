package org.ipcadvisor.serve;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.compare.KeptFile;
import org.ipcadvisor.compare.KeptJson;
import org.ipcadvisor.compare.Trial;
import org.ipcadvisor.document.Amended;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Sha256;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.http.Request;
import org.ipcadvisor.report.AmendJson;
import org.ipcadvisor.report.ComparedJson;
import org.ipcadvisor.report.DiffFormat;
import org.ipcadvisor.report.Format;
import org.ipcadvisor.report.ProblemJson;
import org.ipcadvisor.report.RecordSetting;
import org.ipcadvisor.report.Slot;
import org.ipcadvisor.report.TextOptions;
import org.ipcadvisor.requirements.Requirements;

/** Judges the document of a request, as the command judges standard input. */
final class AdviceEndpoints {

    private static final String JSON = "application/json";
    private static final List<String> DOCUMENTS = List.of(JSON, "application/yaml");
    private static final String STANDARD_INPUT = "-";

    /** Some fifty answers in JSON, or several hundred in text. */
    private static final int MOST_KEPT = 8 << 20;

    private static final Map<String, String> FRESH = Map.of("Cache-Control", "no-store");

    /** A report is a page of its own, with its style inside, and runs nothing. */
    private static final Map<String, String> STYLED = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    /** JSON first, for those who do not say. */
    private static final List<Format> FORMATS = Stream.concat(
                    Stream.of(Format.JSON), Stream.of(Format.values()).filter(each -> each != Format.JSON))
            .toList();

    private static final List<DiffFormat> DIFF_FORMATS = List.of(DiffFormat.JSON, DiffFormat.TEXT, DiffFormat.MARKDOWN);

    private final Terms terms;
    private final Evaluations evaluations;
    private final Answers answers = new Answers(MOST_KEPT);

    AdviceEndpoints(Terms terms, Evaluations evaluations) {
        this.terms = terms;
        this.evaluations = evaluations;
    }

    /** A document of requirements. */
    private record Sent(byte[] bytes, Syntax syntax) {
        static Sent of(Request request) throws IOException {
            String type = MediaTypes.sent(request.fields(), DOCUMENTS);
            return new Sent(request.body().all(), type.equals(JSON) ? Syntax.JSON : Syntax.YAML);
        }
    }

    /** Work that may find a document bad. */
    private interface Judging {
        Reply reply() throws BadDocumentException, IOException;
    }

    private Reply judged(Judging work) throws IOException {
        return evaluations.of(() -> {
            try {
                return work.reply();
            } catch (BadDocumentException e) {
                return Problems.of(e.problems());
            }
        });
    }

    /** The advice on a document. */
    Reply advice(Request request) throws IOException {
        Query query = new Query(request.query(), List.of("today", "fail-on", "explain"));
        LocalDate day = query.day();
        String bar = query.word("fail-on", Gate.UNDETERMINED.word(), gates());
        boolean explain = query.flag("explain");
        Format format = MediaTypes.wanted(request.fields(), FORMATS, Format::mediaType);
        Sent sent = Sent.of(request);
        Circumstances circumstances = terms.circumstances(day);
        Answers.Asked asked = new Answers.Asked(
                Sha256.of(sent.bytes()), sent.syntax(), circumstances.today(), day != null, bar, explain, format);
        Reply before = answers.get(asked);
        return before != null
                ? before
                : judged(() -> {
                    Reply fresh = advised(sent, circumstances, asked);
                    answers.keep(asked, fresh);
                    return fresh;
                });
    }

    private Reply advised(Sent sent, Circumstances circumstances, Answers.Asked asked)
            throws BadDocumentException, IOException {
        Advisor advisor = terms.advisor().get();
        Requirements requirements = advisor.read(STANDARD_INPUT, sent.bytes(), sent.syntax());
        Advice advice = advisor.advise(requirements, circumstances);
        StringWriter out = new StringWriter();
        asked.format()
                .report(
                        new TextOptions(TextOptions.plain().width(), false, asked.explain()),
                        gate(asked.bar()),
                        null,
                        setting(asked.day(), asked.dated()))
                .write(List.of(new Slot.Advised(advice, new String(sent.bytes(), StandardCharsets.UTF_8))), out);
        Reply reply = reply(asked.format().mediaType(), out.toString());
        return asked.format() == Format.HTML ? reply.with(STYLED) : reply;
    }

    private static List<String> gates() {
        return Stream.of(Gate.values()).map(Gate::word).toList();
    }

    private static Gate gate(String word) {
        return Stream.of(Gate.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private RecordSetting setting(LocalDate today, boolean dated) {
        return new RecordSetting(
                name -> name, terms.policyFile(), "./ipc-advisor verify-adr FILE <REQUIREMENTS", today, dated);
    }

    /** Whether a document can be read, and what it says. */
    Reply validity(Request request) throws IOException {
        new Query(request.query(), List.of());
        Sent sent = Sent.of(request);
        return evaluations.of(() -> {
            Document said = null;
            try {
                said = Document.read(sent.bytes(), sent.syntax());
                Requirements read = terms.advisor().get().read(STANDARD_INPUT, sent.bytes(), sent.syntax());
                return reply(JSON, ProblemJson.validity(List.of(), read.warnings(), said));
            } catch (BadDocumentException e) {
                return reply(JSON, ProblemJson.validity(e.problems(), List.of(), said));
            }
        });
    }

    /** A document with changes made in its text. */
    Reply amendment(Request request) throws IOException {
        new Query(request.query(), List.of());
        MediaTypes.sent(request.fields(), List.of(JSON));
        byte[] sent = request.body().all();
        return judged(() -> {
            AmendJson asked = AmendJson.read(sent);
            return reply(JSON, AmendJson.of(Amended.of(asked.text(), asked.syntax(), asked.changes())));
        });
    }

    /** What is different between the advice on two documents. */
    Reply difference(Request request) throws IOException {
        LocalDate day = new Query(request.query(), List.of("today")).day();
        DiffFormat format = MediaTypes.wanted(request.fields(), DIFF_FORMATS, DiffFormat::mediaType);
        MediaTypes.sent(request.fields(), List.of(JSON));
        byte[] sent = request.body().all();
        return judged(() -> {
            ComparedJson both = ComparedJson.read(sent);
            Trial trial = new Trial(terms.advisor().get(), terms.circumstances(day));
            Judged old = side("old", both.old(), trial);
            Judged now = side("new", both.now(), trial);
            String text = format.written(
                    Comparison.of(old, now, trial), TextOptions.plain().width());
            return reply(format.mediaType(), text);
        });
    }

    private static Judged side(String name, String text, Trial trial) throws BadDocumentException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (KeptFile.isMeant(bytes)) {
            return Judged.of(
                    name, KeptJson.of(KeptFile.all(bytes, trial.advisor().knowledge()), null));
        }
        Requirements requirements = trial.advisor().read(name, bytes, Syntax.YAML);
        return Judged.of(
                name,
                requirements,
                Document.read(bytes, Syntax.YAML),
                trial.advisor().advise(requirements, trial.circumstances()));
    }

    private static Reply reply(String type, String text) {
        String full = type.startsWith("text/") ? type + "; charset=utf-8" : type;
        return Reply.of(200, full, text.getBytes(StandardCharsets.UTF_8)).with(FRESH);
    }
}
