package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Limit;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Judges a document a line, on all processors, in one process and in constant memory. */
@Command(
        name = "batch",
        description = {
            "Judge many documents: one JSON document a line in, one JSON object a line out, in the same order.",
            "A bad line gets an object with its number and its problems, and the rest goes on."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every line was judged",
            "  2  bad usage, or a bad line (a blank one too)",
            "  3  it could not finish: the output is not writable, or a fault of its own",
            "",
            "Examples:",
            "  ipc-advisor batch requirements.jsonl --output advice.jsonl",
            "  inventory-export | ipc-advisor batch - | jq .verdict"
        })
final class BatchCommand implements Callable<Integer> {

    private static final String JSON_PER_LINE =
            "Each line is to be a JSON document, and this looks like YAML. For YAML files, use: ipc-advisor advise.";

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(
            paramLabel = "IN.jsonl",
            description = "The file to read; - is standard input, which is answered as it comes.")
    private String file = "";

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    private final Call call;
    private Circumstances circumstances = Circumstances.now();
    private Judge judge;
    private final JsonReport report = new JsonReport();
    private int lines;
    private int bad;

    BatchCommand(Call call) {
        this.call = call;
        this.judge = call.judge();
    }

    @Override
    public Integer call() throws UnfinishedException {
        output.check(List.of(file));
        judge = knowledge.judge(call);
        Circumstances read = policy.read(call, knowledge);
        if (read == null) {
            return Exit.BAD_INPUT.code();
        }
        circumstances = read;
        try (InputStream in = call.input().open(file, "a JSONL file: one JSON document a line");
                Results results = output.open(call.out())) {
            answer(in, results);
            results.finish();
        } catch (BadDocumentException e) {
            e.problems().forEach(problem -> call.complaints().problem(file, problem));
            return Exit.BAD_INPUT.code();
        } catch (IOException e) {
            Problem problem = Input.unreadable(e).problems().get(0);
            call.complaints().problem(file, problem);
            return Exit.BAD_INPUT.code();
        }
        if (bad > 0) {
            call.complaints().say(bad + " of " + lines + (lines == 1 ? " line is bad." : " lines are bad."));
        }
        return (bad > 0 ? Exit.BAD_INPUT : Exit.SATISFIED).code();
    }

    private void answer(InputStream in, Results results) throws IOException, UnfinishedException {
        try (InOrder<Answer> answers =
                new InOrder<>(Runtime.getRuntime().availableProcessors(), answer -> write(answer, results))) {
            Lines source = new Lines(in, Limit.DOCUMENT_BYTES.most(), () -> {
                answers.drain();
                results.flush();
            });
            try {
                for (byte[] line = source.next(); line != null; line = source.next()) {
                    byte[] document = line;
                    int number = ++lines;
                    answers.add(() -> answered(document, number));
                }
            } catch (IOException e) {
                answers.drain(); // what was read before is answered; behind a fault nothing is, for it would be out of
                // line
                throw e;
            }
            answers.drain();
        }
    }

    /**
     * What a line is answered.
     *
     * @param text the answer, on a line of its own
     * @param bad whether the line was bad
     */
    private record Answer(String text, boolean bad) {}

    private void write(Answer answer, Results results) throws UnfinishedException {
        bad += answer.bad() ? 1 : 0;
        results.write(out -> out.write(answer.text()));
    }

    private Answer answered(byte[] line, int number) throws UnfinishedException {
        StringWriter text = new StringWriter();
        try {
            report.writeLine(judge.judge(null, line, Syntax.JSON, circumstances), text);
            return new Answer(text.toString(), false);
        } catch (BadDocumentException e) {
            return refused(e, number);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw UnfinishedException.fault("judging line " + number + " of " + file, e);
        }
    }

    private Answer refused(BadDocumentException refusal, int number) throws UnfinishedException {
        StringWriter text = new StringWriter();
        try {
            report.writeLine(number, Notation.expected(refusal.problems(), JSON_PER_LINE), text);
        } catch (IOException e) {
            throw UnfinishedException.fault("judging line " + number + " of " + file, e);
        }
        return new Answer(text.toString(), true);
    }
}
