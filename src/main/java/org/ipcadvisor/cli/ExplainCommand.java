package org.ipcadvisor.cli;

import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.report.ExplainJson;
import org.ipcadvisor.report.ExplainReport;
import org.ipcadvisor.report.Explained;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains what is known of a mechanism on a platform: the advice for a program that runs there and asks nothing else. */
@Command(
        name = "explain",
        description =
                "Explain what the sources say of a mechanism on a platform, each with its citations, and on what they are"
                        + " silent.",
        footer = {
            "",
            "Examples:",
            "  ipc-advisor explain 'named pipes' 'Windows 95' --create",
            "  ipc-advisor explain rpc win32s"
        })
final class ExplainCommand extends TextOrJsonCommand {

    @Parameters(
            index = "0",
            paramLabel = "MECHANISM",
            description = "A mechanism, by any name that requirements accept.")
    private String mechanism = "";

    @Parameters(index = "1", paramLabel = "PLATFORM", description = "A platform, by any name that requirements accept.")
    private String platform = "";

    @Mixin
    private SourceOption source = new SourceOption();

    @ArgGroup
    private @Nullable Asked asked;

    ExplainCommand(Call call) {
        super(call);
    }

    /** The role in which the program takes part. */
    static final class Asked {

        @Option(names = "--create", description = "The program creates the pipe or mailslot, or is the RPC server.")
        private boolean create;

        @Option(names = "--open", description = "The program opens the pipe or mailslot, or is the RPC client.")
        @SuppressWarnings("unused") // what is not --create
        private boolean open;
    }

    @Override
    String report(int width) {
        Knowledge knowledge = source.of(advisor().knowledge());
        return new ExplainReport(knowledge, width).of(explained(knowledge));
    }

    @Override
    String json() {
        Knowledge knowledge = source.of(advisor().knowledge());
        return ExplainJson.of(explained(knowledge), knowledge);
    }

    private Explained explained(Knowledge knowledge) {
        Mechanism row = found(knowledge.mechanismNames().find(mechanism));
        Product product = found(knowledge.productNames().find(platform));
        if (asked != null && row.roleNeed() == null) {
            throw usage("For " + row.name() + " it makes no difference who creates: leave --create and --open out.");
        }
        Role role = asked == null ? null : asked.create ? Role.CREATE : Role.OPEN;
        return Explained.of(advisor(), knowledge, row, product, role);
    }

    private <T> T found(Naming<T> naming) {
        if (naming instanceof Naming.Refused<T> refused) {
            throw usage(refused.message());
        }
        return ((Naming.Found<T>) naming).value();
    }
}
