package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Judges a document a line, on all processors, in one process and in constant memory. */
@Command(
        name = "batch",
        description = {
            "Judge many documents: one JSON document a line in, one JSON object a line out, in the same order.",
            "A bad line gets an object with its number and its problems, and the rest goes on.",
            "What is written to a file stands in FILE.part until it is whole; after an interruption, the same call"
                    + " with --resume goes on behind what is answered, and FILE is the same as if nothing had happened."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every line was judged",
            "  2  bad usage, or a bad line (a blank one too); or --resume is refused",
            "  3  it could not finish: the output is not writable, or a fault of its own",
            "",
            "Examples:",
            "  ipc-advisor batch requirements.jsonl --output advice.jsonl",
            "  inventory-export | ipc-advisor batch - | jq .verdict"
        })
final class BatchCommand implements Callable<Integer> {

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

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            converter = Jobs.class,
            description = "Judge N lines at a time, from 1 to 256. Default: one for each processor.")
    private Integer jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--resume",
            description = {
                "Go on with the file that an interrupted call was writing; begin it if there is none.",
                "Refused if the lines, the knowledge, the policy, the day or ipc-advisor have changed since."
            })
    private boolean resume;

    private final Call call;

    BatchCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        List<String> inputs = policy.and(List.of(file));
        output.check(inputs);
        Path target = target(inputs);
        LocalDate day = target == null || !resume ? null : ResumableFile.dayOf(target);
        if (day != null) {
            policy.today().otherwise(day);
        }
        Circumstances circumstances = policy.read(call, knowledge);
        if (circumstances == null) {
            return Exit.BAD_INPUT.code();
        }
        boolean isShown = call.terminal().output() && !output.isFile();
        Answering answering = new Answering(call, knowledge.judge(call), circumstances, file, jobs, isShown);
        try (InputStream in = call.input().open(file, "a JSONL file: one JSON document a line")) {
            if (target == null) {
                answer(in, answering);
            } else {
                answer(
                        in,
                        answering,
                        target,
                        AnswerTerms.of(circumstances.today(), knowledge.folders(), policy.identity()));
            }
        } catch (BadDocumentException e) {
            e.problems().forEach(problem -> call.complaints().problem(file, problem));
            return Exit.BAD_INPUT.code();
        } catch (IOException e) {
            Problem problem = Input.unreadable(e).problems().get(0);
            call.complaints().problem(file, problem);
            return Exit.BAD_INPUT.code();
        }
        long bad = answering.bad();
        if (answering.lines() == 0) {
            call.complaints().about(file, "There are no lines in this, and so there is nothing to judge.");
        }
        if (bad > 0) {
            call.complaints()
                    .say(bad + " of " + answering.lines()
                            + (answering.lines() == 1 ? " line is bad." : " lines are bad."));
        }
        return (bad > 0 ? Exit.BAD_INPUT : Exit.SATISFIED).code();
    }

    /** The file that can be gone on with after an interruption: its lines can be read again. Null if it is none. */
    private @Nullable Path target(List<String> inputs) {
        String named = output.file();
        if (named != null && !file.equals(Input.STANDARD)) {
            ResumableFile.besides(named).forEach(beside -> output.check("--output", beside, inputs));
            return Path.of(named);
        }
        if (resume) {
            throw output.bad("--resume goes on with a file, from a file. Name both:"
                    + " ipc-advisor batch IN.jsonl --output FILE --resume.");
        }
        return null;
    }

    private void answer(InputStream in, Answering answering) throws IOException, UnfinishedException {
        try (Results results = output.open(call.out())) {
            answering.answer(in, results);
            results.finish();
        }
    }

    private void answer(InputStream in, Answering answering, Path target, Journal.Terms terms)
            throws IOException, UnfinishedException {
        try (ResumableFile results = resume ? ResumableFile.goOn(target, terms) : ResumableFile.anew(target, terms);
                AtInterruption told = new AtInterruption(() -> call.complaints()
                        .say("Interrupted. The same call with --resume goes on behind line " + results.passed()
                                + "."))) {
            if (results.hasDropped()) {
                call.complaints()
                        .say("Beginning anew: what an interrupted call had answered is dropped, for want of --resume.");
            }
            answering.answer(in, results);
            told.close();
            results.finish();
        }
    }

    /** A number of lines that are judged at a time. */
    private static final class Jobs implements ITypeConverter<Integer> {
        private static final int MOST = 256;

        @Override
        public Integer convert(String written) {
            if (!written.matches("[0-9]{1,3}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > MOST) {
                throw new TypeConversionException("'" + written + "'. Write a number from 1 to " + MOST + ".");
            }
            return Integer.valueOf(written);
        }
    }
}
