package org.ipcadvisor.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.Notation;
import org.ipcadvisor.report.Slot;
import org.ipcadvisor.report.TextOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges requirements files. */
@Command(
        name = "advise",
        description = {
            "Judge requirements files: which mechanisms of interprocess communication serve each link, under which"
                    + " conditions, and why the others do not.",
            "All files are judged, whatever is wrong with one of them."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every file was judged, and nothing is below the gate",
            "  1  a link, or what was chosen for it, is at or below --fail-on",
            "  2  bad usage, or a bad file; this outranks 1",
            "  3  it could not finish: the output is not writable, or a fault of its own",
            "",
            "Examples:",
            "  ipc-advisor advise order-desk.yaml",
            "  ipc-advisor advise --explain order-desk.yaml | less",
            "  ipc-advisor advise --format json --output advice.json *.yaml",
            "  ipc-advisor advise --format text --format html=advice.html order-desk.yaml",
            "  ipc-advisor advise --fail-on conditional - <order-desk.yaml"
        })
final class AdviseCommand implements Callable<Integer> {

    private static final String JSON_BY_NAME =
            "The name ends in .json, so JSON is expected, and this looks like YAML. Rename the file, or write JSON.";

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "A requirements file in YAML 1.2, or in JSON if its name ends in .json.",
                "Of a folder, all files in it whose names end in .ipc.yaml (.ipc.yml, .ipc.json).",
                "- is standard input, read as YAML (which JSON is, too)."
            })
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = Rendering.Reader.class,
            description = {
                "How to write the advice: text for a terminal, json for programs, markdown for a comment on a pull"
                        + " request, html for a browser, sarif for code scanning, junit for test reports, github for"
                        + " annotations of a workflow, or madr for decision records. Default: text.",
                "Can be given several times; all but one then name a FILE each, as --format json=advice.json.",
                "madr=FOLDER writes a record for each link into a file of its own; a file that is there is never"
                        + " overwritten."
            })
    private List<Rendering> renderings = List.of();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final BaselineOption baseline = new BaselineOption();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            defaultValue = "undetermined",
            converter = Word.OfGate.class,
            description = {
                "The best verdict that does not pass: never, not-viable, undetermined or conditional.",
                "Default: undetermined, for what nobody knows does not pass."
            })
    private Gate gate = Gate.UNDETERMINED;

    @Option(
            names = "--explain",
            description = "Unfold each verdict down to the cells, the notes and the lines of the file it rests on.")
    private boolean explain;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            converter = Word.OfColor.class,
            description = {
                "Whether to colour verdicts. Default: auto, on a terminal unless NO_COLOR is set.",
                "Colour never says anything that the words do not."
            })
    private Color color = Color.AUTO;

    @Option(
            names = "--width",
            paramLabel = "N",
            converter = Width.class,
            description = "How many columns texts may fill. Default: the terminal's, else 80.")
    private @Nullable Integer width;

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;
    private final List<Runnable> causes = new ArrayList<>();
    private Exit exit = Exit.SATISFIED;

    AdviseCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        Outputs outputs = new Outputs(call, output, renderings, this::options, gate);
        check(outputs);
        Judge judge = knowledge.judge(call);
        Circumstances circumstances = policy.read(call, knowledge);
        if (circumstances == null) {
            return Exit.BAD_INPUT.code();
        }
        List<Slot> slots = new ArrayList<>();
        for (String file : files) {
            slots.addAll(judgedAll(file, judge, circumstances));
        }
        try {
            outputs.write(
                    slots,
                    exit != Exit.BAD_INPUT,
                    new DecisionRecords(output, knowledge, policy, gate, circumstances.today()),
                    baseline.read(call, slots.size()));
        } catch (BadDocumentException e) {
            e.problems().forEach(problem -> call.complaints().problem(baseline.name(), problem));
            return Exit.BAD_INPUT.code();
        }
        if (exit == Exit.NOT_PASSED) {
            causes.forEach(Runnable::run);
        }
        return exit.code();
    }

    private void check(Outputs outputs) {
        output.check(policy.and(files));
        outputs.check(policy.and(files));
        baseline.check(output, renderings);
        if (spec != null && files.stream().filter(Input.STANDARD::equals).count() > 1) {
            throw new ParameterException(spec.commandLine(), "Standard input (-) can be read only once.");
        }
    }

    /** What a file came to, or each of those in a folder. */
    private List<Slot> judgedAll(String name, Judge judge, Circumstances circumstances) throws UnfinishedException {
        List<Slot> slots = new ArrayList<>();
        try {
            for (String file : Folders.isFolder(name) ? Folders.files(name) : List.of(name)) {
                slots.add(judged(file, judge, circumstances));
            }
        } catch (BadDocumentException e) {
            slots.add(refused(name, e.problems()));
        }
        return slots;
    }

    private Slot refused(String file, List<Problem> problems) {
        problems.forEach(problem -> call.complaints().problem(file, problem));
        worsen(Exit.BAD_INPUT);
        return new Slot.Refused(file, problems);
    }

    private Slot judged(String file, Judge judge, Circumstances circumstances) throws UnfinishedException {
        try {
            byte[] document = call.input().document(file);
            Advice advice = judge.judge(file, document, Syntax.ofFile(file), circumstances);
            advice.warnings().forEach(warning -> call.complaints().warning(file, warning));
            List<String> found = gate.causes(advice);
            found.forEach(cause -> causes.add(() -> call.complaints().about(file, cause)));
            worsen(found.isEmpty() ? Exit.SATISFIED : Exit.NOT_PASSED);
            return new Slot.Advised(advice, new String(document, StandardCharsets.UTF_8));
        } catch (BadDocumentException e) {
            return refused(file, Notation.expected(e.problems(), JSON_BY_NAME));
        } catch (RuntimeException | StackOverflowError e) {
            throw UnfinishedException.fault("judging " + file, e);
        }
    }

    private void worsen(Exit other) {
        exit = exit.compareTo(other) < 0 ? other : exit;
    }

    private TextOptions options(boolean toFile) {
        int columns = width == null ? call.terminal().columns() : width;
        return new TextOptions(columns, color.on(call.terminal(), toFile), explain);
    }
}
