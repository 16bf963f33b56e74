package org.ipcadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ipcadvisor.knowledge.BadKnowledgeException;
import org.ipcadvisor.knowledge.check.Checkup;
import org.ipcadvisor.report.CheckJson;
import org.ipcadvisor.report.CheckReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the folder of a source. */
@Command(
        name = "check",
        description = {
            "Check the folder of a source: whether it can be loaded after what is shipped, and what should be mended.",
            "A folder that is itself shipped is checked after what is shipped before it."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the folder is sound",
            "  1  it can be loaded, and something should be mended",
            "  2  bad usage, or the folder cannot be loaded",
            "  3  it could not finish: the output is not writable, or a fault of its own",
            "",
            "Examples:",
            "  ipc-advisor knowledge check my-source",
            "  ipc-advisor advise --knowledge my-source order-desk.yaml"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "DIR", description = "The folder of the source; its name is the source's id.")
    private String folder = "";

    @Mixin
    private final KnowledgeOption others = new KnowledgeOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfTextOrJson.class,
            description = "text or json; text unless said.")
    private TextOrJson format = TextOrJson.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;

    CheckCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        Path checked = KnowledgeOption.folder(spec, folder);
        try {
            Checkup checkup = Checkup.of(checked, others.folders());
            Printed.on(call, format == TextOrJson.JSON ? CheckJson.of(checkup) : CheckReport.of(checkup));
            return (checkup.isSound() ? Exit.SATISFIED : Exit.NOT_PASSED).code();
        } catch (BadKnowledgeException e) {
            e.problems().forEach(call.complaints()::plain);
            if (format == TextOrJson.JSON) {
                Printed.on(call, CheckJson.refused(folder, e.flaws()));
            }
            return Exit.BAD_INPUT.code();
        }
    }
}
