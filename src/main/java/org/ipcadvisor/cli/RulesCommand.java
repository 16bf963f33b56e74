package org.ipcadvisor.cli;

import org.ipcadvisor.report.RulesJson;
import org.ipcadvisor.report.RulesReport;
import picocli.CommandLine.Command;

/** Lists the rules, and counts how often each decides. */
@Command(
        name = "rules",
        description = {
            "List the rules: what each says, which kind of restriction it binds, and in how many of all sets of columns"
                    + " it decides a verdict.",
            "Counted over short forms that say nothing but their targets, and over those that demand everything."
        })
final class RulesCommand extends TextOrJsonCommand {

    RulesCommand(Call call) {
        super(call);
    }

    @Override
    String report(int width) {
        return new RulesReport(advisor().rules(), width).text();
    }

    @Override
    String json() {
        return RulesJson.of(advisor().rules());
    }
}
