package org.ipcadvisor.cli;

import java.util.List;
import org.ipcadvisor.advice.RuleUse;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.report.RulesJson;
import org.ipcadvisor.report.RulesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules, and counts how often each decides. */
@Command(
        name = "rules",
        description = {
            "List the rules: what each says, which kind of restriction it binds, and in how many of all sets of columns"
                    + " it decides a verdict.",
            "Counted over short forms that say nothing but their targets, and over those that demand everything."
        })
final class RulesCommand extends TextOrJsonCommand {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Only these rules.")
    private List<String> ids = List.of();

    RulesCommand(Call call) {
        super(call);
    }

    @Override
    String report(int width) {
        return new RulesReport(rules(), width).text();
    }

    @Override
    String json() {
        return RulesJson.of(rules());
    }

    private List<RuleUse> rules() {
        List<RuleUse> all = advisor().rules();
        List<String> known = all.stream().map(use -> use.rule().id()).toList();
        for (String id : ids) {
            if (known.stream().noneMatch(id::equalsIgnoreCase)) {
                List<String> near = Wording.near(id, known);
                throw usage("There is no rule " + id + '.'
                        + (near.isEmpty() ? "" : " Did you mean " + Wording.either(near) + "?"));
            }
        }
        return all.stream()
                .filter(use -> ids.isEmpty() || ids.stream().anyMatch(use.rule().id()::equalsIgnoreCase))
                .toList();
    }
}
