package org.ipcadvisor.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above the others; it does nothing by itself. */
@Command(
        name = "ipc-advisor",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Which mechanisms of interprocess communication an application can use on the Windows platforms of the"
                    + " 1990s, MS-DOS, POSIX and OS/2: judged by rules, with every verdict traced to its source."
        },
        footer = {"", "Start here:", "  ipc-advisor advise requirements.yaml", "  ipc-advisor help advise"})
final class RootCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "A command is missing: try advise, or --help for all of them.");
        }
    }
}
