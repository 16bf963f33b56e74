package org.ipcadvisor.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands for those who write down what a source says; it does nothing by itself. */
@Command(
        name = "knowledge",
        description = "For those who write down what a source says: check its folder, show what its files look like.",
        footer = {
            "",
            "Examples:",
            "  ipc-advisor knowledge check my-source",
            "  ipc-advisor knowledge schema notes >notes.schema.json"
        })
final class KnowledgeCommand implements Runnable {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Spec
    private @Nullable CommandSpec spec;

    /** The command with those below it. */
    static CommandLine with(Call call) {
        return new CommandLine(new KnowledgeCommand())
                .addSubcommand(new CheckCommand(call))
                .addSubcommand(new SchemaCommand(call));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "A command is missing: check or schema.");
        }
    }
}
