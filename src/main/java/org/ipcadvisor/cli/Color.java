package org.ipcadvisor.cli;

/** Whether verdicts are coloured. */
enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether results are coloured that go to a file, or to standard output. */
    boolean on(Terminal terminal, boolean toFile) {
        return this == ALWAYS || (this == AUTO && !toFile && terminal.color());
    }
}
