package org.ipcadvisor.cli;

import java.util.concurrent.Callable;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.FindingsJson;
import org.ipcadvisor.report.FindingsReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what stands against mechanisms, each with the id by which requirements can speak of it. */
@Command(
        name = "findings",
        description = {
            "List what stands against each mechanism on each link, with the ids by which requirements can speak of it.",
            "waivers: put up with a finding until a day; met: record that a condition was met. An id stands for all that"
                    + " the finding rests on: when a cell, a note, a rule or a requirement under it changes, so does the id."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the findings were listed",
            "  2  bad usage, or a bad file",
            "  3  it could not finish",
            "",
            "Examples:",
            "  ipc-advisor findings design.yaml",
            "  ipc-advisor findings --format json design.yaml",
            "  waivers:",
            "  - {finding: f3a9c1d7b2e0, link: readings, mechanism: rpc, rule: NO-TRANSPORT, reason: WHY, owner: WHO,",
            "     ticket: IPC-7, until: 2027-03-31}",
            "  met:",
            "  - {condition: f7b2e0f3a9c1, evidence: Test report 12, by: WHO, on: 2026-11-24}"
        })
final class FindingsCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "FILE", description = "A requirements file; - is standard input, read as YAML.")
    private String file = "";

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfTextOrJson.class,
            description = "text or json; text unless said.")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(
            names = "--width",
            paramLabel = "N",
            converter = Width.class,
            description = "How many columns texts may fill. Default: the terminal's, else 80.")
    private @Nullable Integer width;

    private final Call call;

    FindingsCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        Circumstances circumstances = policy.read(call, knowledge);
        if (circumstances == null) {
            return Exit.BAD_INPUT.code();
        }
        try {
            byte[] document = call.input().document(file);
            Advice advice = knowledge.judge(call).judge(file, document, Syntax.ofFile(file), circumstances);
            return print(advice);
        } catch (BadDocumentException e) {
            e.problems().forEach(problem -> call.complaints().problem(file, problem));
            return Exit.BAD_INPUT.code();
        } catch (RuntimeException | StackOverflowError e) {
            throw UnfinishedException.fault("judging " + file, e);
        }
    }

    private int print(Advice advice) throws UnfinishedException {
        try (Results results = new StandardOutput(call.out())) {
            if (format == TextOrJson.JSON) {
                results.write(out -> FindingsJson.write(advice, out));
            } else {
                int columns = width == null ? call.terminal().columns() : width;
                results.write(out -> out.write(new FindingsReport(columns).of(advice)));
            }
            results.finish();
        }
        return Exit.SATISFIED.code();
    }
}
