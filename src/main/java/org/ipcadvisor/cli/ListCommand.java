package org.ipcadvisor.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.report.KnowledgeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists something of what is known. */
abstract class ListCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    private final Call call;
    private final Function<KnowledgeReport, String> listed;

    private ListCommand(Call call, Function<KnowledgeReport, String> listed) {
        this.call = call;
        this.listed = listed;
    }

    @Override
    public Integer call() throws UnfinishedException {
        Knowledge knowledge = Knowledge.shipped();
        KnowledgeReport report = new KnowledgeReport(knowledge, call.terminal().columns());
        return Printed.on(call, listed.apply(report));
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
