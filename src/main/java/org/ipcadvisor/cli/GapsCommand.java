package org.ipcadvisor.cli;

import org.ipcadvisor.report.GapsJson;
import org.ipcadvisor.report.GapsReport;
import picocli.CommandLine.Command;

/** Lists what the sources leave open. */
@Command(
        name = "gaps",
        description =
                "List what the sources leave open: what each says, how it is read here, and how else it could be.")
final class GapsCommand extends TextOrJsonCommand {

    GapsCommand(Call call) {
        super(call);
    }

    @Override
    String report(int width) {
        return new GapsReport(knowledge(), width).text();
    }

    @Override
    String json() {
        return GapsJson.of(knowledge());
    }
}
