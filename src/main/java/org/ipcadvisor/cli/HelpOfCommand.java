package org.ipcadvisor.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows how a command is used. */
@Command(name = "help", description = "Show how a command is used.")
final class HelpOfCommand implements Runnable {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; without it, all are listed.")
    private @Nullable String name;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = Objects.requireNonNull(spec).parent().commandLine();
        CommandLine command = name == null ? root : root.getSubcommands().get(name);
        if (command == null) {
            throw new UnmatchedArgumentException(root, List.of(Objects.requireNonNull(name)));
        }
        command.usage(command.getOut());
    }
}
