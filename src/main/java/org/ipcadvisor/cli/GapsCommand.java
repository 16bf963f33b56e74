package org.ipcadvisor.cli;

import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.report.GapsJson;
import org.ipcadvisor.report.GapsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what the sources leave open. */
@Command(
        name = "gaps",
        description =
                "List what the sources leave open: what each says, how it is read here, and how else it could be.")
final class GapsCommand extends LookupCommand {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Word.OfFormat.class,
            description = "How to write them: for people, or as one JSON document. Default: text.")
    private Format format = Format.TEXT;

    GapsCommand(Call call) {
        super(call);
    }

    @Override
    String text(int width) {
        Knowledge knowledge = Knowledge.shipped();
        return format == Format.JSON ? GapsJson.of(knowledge) : new GapsReport(knowledge, width).text();
    }
}
