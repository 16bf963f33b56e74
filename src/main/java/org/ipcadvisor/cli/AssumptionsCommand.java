package org.ipcadvisor.cli;

import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.ReadingWeight;
import org.ipcadvisor.report.AssumptionsJson;
import org.ipcadvisor.report.AssumptionsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the readings of the sources, and how much hangs on each. */
@Command(
        name = "assumptions",
        description = {
            "List how the sources are read where their words leave a choice, and over how many sets of columns each"
                    + " reading decides.",
            "Requirements can reject each, as in readings: {ID: false}."
        })
final class AssumptionsCommand extends LookupCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfFormat.class,
            description = "text or json; text unless said.")
    private Format format = Format.TEXT;

    AssumptionsCommand(Call call) {
        super(call);
    }

    @Override
    String text(int width) {
        List<ReadingWeight> weights = Advisor.standard().weighReadings();
        return format == Format.JSON ? AssumptionsJson.of(weights) : new AssumptionsReport(width).of(weights);
    }
}
