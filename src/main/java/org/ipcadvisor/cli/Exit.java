package org.ipcadvisor.cli;

/** What the command's exit code says, from best to worst. */
enum Exit {
    /** Every file was judged, and nothing is below the gate. */
    SATISFIED,
    /** A verdict is at or below the one that {@code --fail-on} names. */
    BELOW_THE_GATE,
    /** Bad usage or bad input. */
    BAD_INPUT,
    /** The command could not finish: its output is not writable, or it has met a fault of its own. */
    UNFINISHED;

    /** The number that the shell sees. */
    int code() {
        return ordinal();
    }
}
