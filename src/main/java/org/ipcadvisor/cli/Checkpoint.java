package org.ipcadvisor.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch has come, as its journal says it on a line.
 *
 * @param lines how many lines are answered
 * @param bad how many of them were bad
 * @param bytes how many bytes their answers have
 * @param read the SHA-256 digest of these lines, as they were read
 * @param written the SHA-256 digest of their answers
 */
record Checkpoint(long lines, long bad, long bytes, String read, String written) {

    private static final Pattern LINE = Pattern.compile(
            "lines ([0-9]{1,18}) bad ([0-9]{1,18}) bytes ([0-9]{1,18}) read ([0-9a-f]{64}) written ([0-9a-f]{64})");

    /** What a line of a journal says; null if it says something else, as a line that was cut off does. */
    static @Nullable Checkpoint of(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? new Checkpoint(
                        Long.parseLong(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        Long.parseLong(parts.group(3)),
                        parts.group(4),
                        parts.group(5))
                : null;
    }

    /** The line of the journal, without its end. */
    String line() {
        return "lines " + lines + " bad " + bad + " bytes " + bytes + " read " + read + " written " + written;
    }
}
