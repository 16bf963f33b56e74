package org.ipcadvisor.cli;

/** What the command's exit code says, from best to worst. */
enum Exit {
    /** Every file was judged, and nothing is below the gate; or a source's folder is sound. */
    SATISFIED(0),
    /** A verdict is at or below the one that {@code --fail-on} names, or a source's folder should be mended. */
    NOT_PASSED(1),
    /** Bad usage or bad input. */
    BAD_INPUT(2),
    /** The command could not finish: its output is not writable, or it has met a fault of its own. */
    UNFINISHED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The number that the shell sees. */
    int code() {
        return code;
    }
}
