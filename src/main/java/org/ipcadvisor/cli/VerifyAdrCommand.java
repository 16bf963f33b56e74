package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.compare.Standing;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.Checked;
import org.ipcadvisor.report.StandingJson;
import org.ipcadvisor.report.StandingReport;
import org.ipcadvisor.requirements.Decision;
import org.ipcadvisor.requirements.DecisionReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks decision records: whether what each has chosen still holds. */
@Command(
        name = "verify-adr",
        description = {
            "Check decision records as advise --format madr writes them: whether what each has chosen still holds by the"
                    + " requirements and the knowledge of today.",
            "A decision holds as long as nothing stands against it that its record does not list, and the requirements"
                    + " choose nothing else. A record whose status is rejected, deprecated or superseded is not judged."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  every decision that is in force holds",
            "  1  one of them no longer holds",
            "  2  bad usage, a bad record, or bad requirements; this outranks 1",
            "  3  it could not finish: the output is not writable, or a fault of its own",
            "",
            "Examples:",
            "  ipc-advisor advise --format madr=docs/decisions design.yaml",
            "  ipc-advisor verify-adr docs/decisions/*.md"
        })
final class VerifyAdrCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "A decision record. The files that it names are looked for as seen from its folder.",
                "- is standard input, as seen from the working directory."
            })
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfTextOrJson.class,
            description = "text or json; text unless said.")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;
    private List<String> asked = List.of();
    private @Nullable Advice judged;
    private byte @Nullable [] piped;
    private Exit exit = Exit.SATISFIED;

    VerifyAdrCommand(Call call) {
        this.call = call;
    }

    /** A file that a record rests on, and that is not understood. */
    private static final class BadFileException extends Exception {

        private static final long serialVersionUID = 1;

        private final String file;
        private final transient List<Problem> problems;

        BadFileException(String file, BadDocumentException cause) {
            super(cause);
            this.file = file;
            this.problems = cause.problems();
        }
    }

    @Override
    public Integer call() throws UnfinishedException {
        if (spec != null && files.stream().filter(Input.STANDARD::equals).count() > 1) {
            throw new ParameterException(spec.commandLine(), "Standard input (-) can be read only once.");
        }
        List<Checked> all = new ArrayList<>();
        Judge judge = knowledge.judge(call);
        DecisionReader reader = new DecisionReader(knowledge.knowledge());
        for (String file : files) {
            all.add(checked(file, reader, judge));
        }
        Printed.on(
                call,
                format == TextOrJson.JSON
                        ? StandingJson.of(all)
                        : StandingReport.of(all, call.terminal().columns()));
        return exit.code();
    }

    private Checked checked(String file, DecisionReader reader, Judge judge) throws UnfinishedException {
        try {
            Standing standing = standing(file, reader, judge);
            worsen(standing.state() == Standing.State.NO_LONGER_HOLDS ? Exit.NOT_PASSED : Exit.SATISFIED);
            return new Checked.Judged(file, standing);
        } catch (BadFileException e) {
            e.problems.forEach(problem -> call.complaints().problem(e.file, problem));
            if (!e.file.equals(file)) {
                call.complaints().about(file, "It cannot be checked, because it names " + e.file + ", which is bad.");
            }
            worsen(Exit.BAD_INPUT);
            return new Checked.Refused(file, e.file, e.problems);
        } catch (RuntimeException | StackOverflowError e) {
            throw UnfinishedException.fault("checking " + file, e);
        }
    }

    private void worsen(Exit other) {
        exit = exit.compareTo(other) < 0 ? other : exit;
    }

    private Standing standing(String file, DecisionReader reader, Judge judge) throws BadFileException {
        Decision decision = decision(file, reader);
        if (!decision.isInForce()) {
            return Standing.notInForce(decision);
        }
        String requirements = beside(file, decision.requirements());
        String rules = policyOf(file, decision);
        for (String needed : rules == null ? List.of(requirements) : List.of(requirements, rules)) {
            if (isGone(needed)) {
                return Standing.without(decision, needed);
            }
        }
        return Standing.of(decision, advice(requirements, rules, judge));
    }

    private Decision decision(String file, DecisionReader reader) throws BadFileException {
        try (InputStream in = call.input().open(file, "a decision record in it")) {
            return reader.read(Document.readBounded(in));
        } catch (BadDocumentException e) {
            throw new BadFileException(file, e);
        } catch (IOException e) {
            throw new BadFileException(file, Input.unreadable(e));
        }
    }

    /** The policy that the call names, else the one that was recorded; null for none. */
    private @Nullable String policyOf(String file, Decision decision) {
        if (policy.file() != null || decision.policy() == null) {
            return policy.file();
        }
        return beside(file, decision.policy().file());
    }

    /** What a record names, as it is found from here. */
    private static String beside(String file, String named) {
        try {
            return named.equals(Input.STANDARD)
                    ? named
                    : Seen.beside(file, named).toString();
        } catch (InvalidPathException e) {
            return named; // no name of anything, which is told where it is read
        }
    }

    private static boolean isGone(String file) {
        try {
            return !file.equals(Input.STANDARD) && Files.notExists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The advice on requirements; records on several links of one file, one behind the other, ask for it once. */
    private Advice advice(String requirements, @Nullable String rules, Judge judge) throws BadFileException {
        List<String> needed = rules == null ? List.of(requirements) : List.of(requirements, rules);
        if (judged != null && asked.equals(needed)) {
            return judged;
        }
        String read = requirements;
        try {
            byte[] document = bytes(requirements);
            Circumstances circumstances = policy.plain();
            if (rules != null) {
                read = rules;
                circumstances = policy.under(rules, bytes(rules), knowledge);
                read = requirements;
            }
            Advice advice = judge.judge(requirements, document, Syntax.ofFile(requirements), circumstances);
            asked = needed;
            judged = advice;
            return advice;
        } catch (BadDocumentException e) {
            throw new BadFileException(read, e);
        }
    }

    /** What a record names was written by others: nothing is opened that may never end, and standard input is read once. */
    private byte[] bytes(String name) throws BadDocumentException {
        if (!name.equals(Input.STANDARD)) {
            Path path = Path.of(name);
            if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
                throw bad("file-unreadable", "This is no regular file. A decision record has to name one.");
            }
            return call.input().document(name);
        }
        if (files.contains(Input.STANDARD)) {
            throw bad(
                    "input-twice",
                    "The record comes from standard input, and says that its requirements did. Name the file of one.");
        }
        byte[] document = piped == null ? call.input().document(name) : piped;
        piped = document;
        return document;
    }

    private static BadDocumentException bad(String code, String message) {
        return new BadDocumentException(List.of(new Problem(code, message, "", null)));
    }
}
