package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.Slot;
import org.ipcadvisor.report.TextOptions;
import org.ipcadvisor.report.TextReport;
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
                "- is standard input, read as YAML (which JSON is, too)."
            })
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Word.OfFormat.class,
            description = "How to write the advice: for people, or as one JSON document. Default: text.")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

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
        check();
        Judge judge = knowledge.judge(call);
        List<Slot> slots = new ArrayList<>();
        for (String file : files) {
            slots.add(judged(file, judge));
        }
        write(slots);
        if (exit == Exit.NOT_PASSED) {
            causes.forEach(Runnable::run);
        }
        return exit.code();
    }

    private void check() {
        output.check(files);
        if (spec != null && files.stream().filter(Input.STANDARD::equals).count() > 1) {
            throw new ParameterException(spec.commandLine(), "Standard input (-) can be read only once.");
        }
    }

    private Slot judged(String file, Judge judge) throws UnfinishedException {
        try {
            Advice advice = judge.judge(file, call.input().document(file), Syntax.ofFile(file));
            advice.warnings().forEach(warning -> call.complaints().warning(file, warning));
            List<String> found = gate.causes(advice);
            found.forEach(cause -> causes.add(() -> call.complaints().about(file, cause)));
            worsen(found.isEmpty() ? Exit.SATISFIED : Exit.NOT_PASSED);
            return new Slot.Advised(advice);
        } catch (BadDocumentException e) {
            List<Problem> problems = Notation.expected(e.problems(), JSON_BY_NAME);
            problems.forEach(problem -> call.complaints().problem(file, problem));
            worsen(Exit.BAD_INPUT);
            return new Slot.Refused(file, problems);
        } catch (RuntimeException | StackOverflowError e) {
            throw UnfinishedException.fault("judging " + file, e);
        }
    }

    private void worsen(Exit other) {
        exit = exit.compareTo(other) < 0 ? other : exit;
    }

    private void write(List<Slot> slots) throws UnfinishedException {
        if (format == Format.TEXT && slots.stream().noneMatch(Slot.Advised.class::isInstance)) {
            return; // all that there is to say was said on standard error
        }
        try (Results results = output.open(call.out())) {
            results.write(out -> write(slots, out));
            results.finish();
        }
    }

    private void write(List<Slot> slots, Writer out) throws IOException {
        if (format == Format.JSON) {
            new JsonReport().write(slots, out);
            return;
        }
        TextReport report = new TextReport(options());
        String separator = "";
        for (Slot slot : slots) {
            if (slot instanceof Slot.Advised advised) {
                out.write(separator);
                out.write(report.of(advised.advice()));
                separator = "\n";
            }
        }
    }

    private TextOptions options() {
        int columns = width == null ? call.terminal().columns() : width;
        return new TextOptions(columns, color.on(call.terminal(), output.isFile()), explain);
    }
}
