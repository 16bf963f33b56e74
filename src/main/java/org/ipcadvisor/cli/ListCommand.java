package org.ipcadvisor.cli;

import java.util.function.Function;
import org.ipcadvisor.report.KnowledgeJson;
import org.ipcadvisor.report.KnowledgeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists something of what is known. */
abstract class ListCommand extends TextOrJsonCommand {

    private final Function<KnowledgeReport, String> listed;
    private final Function<KnowledgeJson, String> written;

    @Mixin
    private SourceOption source = new SourceOption();

    private ListCommand(Call call, Function<KnowledgeReport, String> listed, Function<KnowledgeJson, String> written) {
        super(call);
        this.listed = listed;
        this.written = written;
    }

    @Override
    final String json() {
        return written.apply(new KnowledgeJson(source.of(knowledge())));
    }

    @Override
    final String report(int width) {
        return listed.apply(new KnowledgeReport(source.of(knowledge()), width));
    }

    @Command(
            name = "platforms",
            description = "List the platforms that requirements can name, the products and names of each, and which"
                    + " source speaks of them.")
    static final class Platforms extends ListCommand {
        Platforms(Call call) {
            super(call, KnowledgeReport::platforms, KnowledgeJson::platforms);
        }
    }

    @Command(
            name = "mechanisms",
            description = "List the mechanisms that requirements can name, with their ids and other names, and which"
                    + " source speaks of them.")
    static final class Mechanisms extends ListCommand {
        Mechanisms(Call call) {
            super(call, KnowledgeReport::mechanisms, KnowledgeJson::mechanisms);
        }
    }
}
