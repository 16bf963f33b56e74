package org.ipcadvisor.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and do nothing else.")
    @SuppressWarnings("unused") // picocli sets it, and answers by itself
    private boolean asked;
}
