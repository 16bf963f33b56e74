package org.ipcadvisor.cli;

import org.ipcadvisor.report.AssumptionsJson;
import org.ipcadvisor.report.AssumptionsReport;
import picocli.CommandLine.Command;

/** Lists the readings of the sources, and how much hangs on each. */
@Command(
        name = "assumptions",
        description = {
            "List how the sources are read where their words leave a choice, and over how many sets of columns each"
                    + " reading decides.",
            "Requirements can reject each, as in readings: {ID: false}."
        })
final class AssumptionsCommand extends TextOrJsonCommand {

    AssumptionsCommand(Call call) {
        super(call);
    }

    @Override
    String report(int width) {
        return new AssumptionsReport(width).of(advisor().weighReadings());
    }

    @Override
    String json() {
        return AssumptionsJson.of(advisor().weighReadings());
    }
}
