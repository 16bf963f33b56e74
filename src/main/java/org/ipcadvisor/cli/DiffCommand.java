package org.ipcadvisor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.DiffReport;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is different between the advice on two requirements files. */
@Command(
        name = "diff",
        description = {
            "Tell what is different between the advice on two requirements files: verdicts, recommendations, conditions"
                    + " and questions, and which requirement caused it."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  nothing got worse",
            "  1  the verdict on a link, or on what is chosen for one, got worse",
            "  2  bad usage, or a bad file",
            "  3  it could not finish: the output is not writable, or a fault of its own",
            "",
            "Example:",
            "  ipc-advisor diff before.yaml after.yaml"
        })
final class DiffCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "OLD", description = "The older requirements file.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer requirements file; - is standard input.")
    private String now = "";

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;

    DiffCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        if (old.equals(Input.STANDARD) && now.equals(Input.STANDARD) && spec != null) {
            throw new ParameterException(spec.commandLine(), "Standard input (-) can be read only once.");
        }
        Advisor advisor = knowledge.advisor();
        Judged before = judged(advisor, old);
        Judged after = judged(advisor, now);
        if (before == null || after == null) {
            return Exit.BAD_INPUT.code();
        }
        Comparison comparison = Comparison.of(before, after);
        Printed.on(call, DiffReport.of(comparison, call.terminal().columns()));
        return (comparison.isWorse() ? Exit.NOT_PASSED : Exit.SATISFIED).code();
    }

    /** A file with the advice on it; null where it is bad, which is then told. */
    private @Nullable Judged judged(Advisor advisor, String file) {
        try {
            Requirements requirements = advisor.read(file, call.input().document(file), Syntax.ofFile(file));
            requirements.warnings().forEach(warning -> call.complaints().warning(file, warning));
            return new Judged(requirements, advisor.advise(requirements));
        } catch (BadDocumentException e) {
            List<Problem> problems = e.problems();
            problems.forEach(problem -> call.complaints().problem(file, problem));
            return null;
        }
    }
}
