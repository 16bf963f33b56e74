package org.ipcadvisor.cli;

import java.util.function.Function;
import org.ipcadvisor.report.KnowledgeReport;
import picocli.CommandLine.Command;

/** Lists something of what is known. */
abstract class ListCommand extends LookupCommand {

    private final Function<KnowledgeReport, String> listed;

    private ListCommand(Call call, Function<KnowledgeReport, String> listed) {
        super(call);
        this.listed = listed;
    }

    @Override
    final String text(int width) {
        return listed.apply(new KnowledgeReport(knowledge(), width));
    }

    @Command(
            name = "platforms",
            description = "List the platforms that requirements can name, and the products and names of each.")
    static final class Platforms extends ListCommand {
        Platforms(Call call) {
            super(call, KnowledgeReport::platforms);
        }
    }

    @Command(
            name = "mechanisms",
            description = "List the mechanisms that requirements can name, with their ids and other names.")
    static final class Mechanisms extends ListCommand {
        Mechanisms(Call call) {
            super(call, KnowledgeReport::mechanisms);
        }
    }

    @Command(
            name = "notes",
            description = "List the notes of the sources: what each says, where it stands, and what it restricts.")
    static final class Notes extends ListCommand {
        Notes(Call call) {
            super(call, KnowledgeReport::notes);
        }
    }
}
