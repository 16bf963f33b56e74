package org.ipcadvisor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.compare.Trial;
import org.ipcadvisor.report.DiffFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is different between two advices, and what caused it. */
@Command(
        name = "diff",
        customSynopsis = {
            "ipc-advisor diff [OPTIONS] OLD NEW",
            "       ipc-advisor diff [OPTIONS] --git REV1[..REV2] FILE",
        },
        description = {
            "Tell what is different between the advice on two requirements files, or on one at two revisions: verdicts,"
                    + " recommendations, conditions and questions, and which requirement caused it.",
            "OLD or NEW can be advice that advise --format json has written earlier: then other knowledge, another rule,"
                    + " another policy and another day can be the cause too."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  nothing got worse",
            "  1  the verdict on a link, on what is chosen for one, or on the whole got worse",
            "  2  bad usage, or a bad file",
            "  3  it could not finish: the output is not writable, or a fault of its own",
            "",
            "Examples:",
            "  ipc-advisor diff before.yaml after.yaml",
            "  ipc-advisor diff --git main design.yaml",
            "  ipc-advisor diff --git v1..v2 --format markdown design.yaml",
            "  ipc-advisor diff advice.json design.yaml"
        })
final class DiffCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description = {
                "OLD and NEW: requirements files, or advice in JSON that was kept. One of them can be -, standard input.",
                "With --git, the one file."
            })
    private List<String> files = List.of();

    @Option(
            names = "--git",
            paramLabel = "REV1[..REV2]",
            converter = Revisions.Reader.class,
            description = {
                "Compare one file at a revision of its git repository with itself at another, or as it is in the working"
                        + " tree where REV2 is left out."
            })
    private @Nullable Revisions revisions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfDiffFormat.class,
            description = "text, json for programs, or markdown for a comment on a pull request; text unless said.")
    private DiffFormat format = DiffFormat.TEXT;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    private final Call call;

    DiffCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        output.check(policy.and(files));
        List<DiffSide> sides = sides();
        Circumstances circumstances = policy.read(call, knowledge);
        if (circumstances == null) {
            return Exit.BAD_INPUT.code();
        }
        Trial trial = new Trial(knowledge.advisor(), circumstances);
        DiffSide old = sides.get(0);
        DiffSide now = sides.get(1);
        Judged before = old.judged(call, trial, now.file());
        Judged after = now.judged(call, trial, old.file());
        if (before == null || after == null) {
            return Exit.BAD_INPUT.code();
        }
        Comparison comparison = Comparison.of(before, after, trial);
        try (Results results = output.open(call.out())) {
            String text = format.written(comparison, call.terminal().columns());
            results.write(out -> out.write(text));
            results.finish();
        }
        comparison.worse().forEach(sentence -> call.complaints().about(now.name(), "Got worse: " + sentence));
        return (comparison.worse().isEmpty() ? Exit.SATISFIED : Exit.NOT_PASSED).code();
    }

    private List<DiffSide> sides() {
        if (revisions == null) {
            if (files.size() < 2) {
                throw output.bad(
                        "The argument NEW is missing: diff compares OLD with NEW, or one file with --git REV.");
            }
            if (files.stream().allMatch(Input.STANDARD::equals)) {
                throw output.bad("Standard input (-) can be read only once.");
            }
            return List.of(new DiffSide(files.get(0), null), new DiffSide(files.get(1), null));
        }
        String file = files.get(0);
        if (files.size() > 1) {
            throw output.bad("With --git, diff takes one FILE, and " + files.get(1) + " is one too many.");
        }
        if (file.equals(Input.STANDARD)) {
            throw output.bad("Standard input (-) is in no git repository. Name a file.");
        }
        return List.of(new DiffSide(file, revisions.old()), new DiffSide(file, revisions.now()));
    }
}
