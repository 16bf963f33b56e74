package org.ipcadvisor.cli;

import java.util.function.Function;
import org.ipcadvisor.report.KnowledgeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists something of what is known. */
abstract class ListCommand extends LookupCommand {

    private final Function<KnowledgeReport, String> listed;

    @Mixin
    private SourceOption source = new SourceOption();

    private ListCommand(Call call, Function<KnowledgeReport, String> listed) {
        super(call);
        this.listed = listed;
    }

    @Override
    final String text(int width) {
        return listed.apply(new KnowledgeReport(source.of(knowledge()), width));
    }

    @Command(
            name = "platforms",
            description = "List the platforms that requirements can name, the products and names of each, and which"
                    + " source speaks of them.")
    static final class Platforms extends ListCommand {
        Platforms(Call call) {
            super(call, KnowledgeReport::platforms);
        }
    }

    @Command(
            name = "mechanisms",
            description = "List the mechanisms that requirements can name, with their ids and other names, and which"
                    + " source speaks of them.")
    static final class Mechanisms extends ListCommand {
        Mechanisms(Call call) {
            super(call, KnowledgeReport::mechanisms);
        }
    }
}
