package org.ipcadvisor.cli;

import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.RuleUse;
import org.ipcadvisor.report.RulesJson;
import org.ipcadvisor.report.RulesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules, and counts how often each decides. */
@Command(
        name = "rules",
        description = {
            "List the rules: what each says, which kind of restriction it binds, and in how many of all sets of columns"
                    + " it decides a verdict.",
            "Counted over short forms that say nothing but their targets, and over those that demand everything."
        })
final class RulesCommand extends LookupCommand {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Word.OfFormat.class,
            description = "How to write them: for people, or as one JSON document. Default: text.")
    private Format format = Format.TEXT;

    RulesCommand(Call call) {
        super(call);
    }

    @Override
    String text(int width) {
        List<RuleUse> rules = Advisor.standard().rules();
        return format == Format.JSON ? RulesJson.of(rules) : new RulesReport(rules, width).text();
    }
}
