package org.ipcadvisor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one at a time, each without its line end (LF or CRLF); what follows the last one counts, unless it
 * is empty. Of a line that is too long only the start is kept, one byte more than is allowed.
 */
final class Lines {

    private final InputStream in;
    private final int mostBytes;
    private final Pause pause;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final RunningDigest digest = new RunningDigest();
    private long bytes;
    private int next;
    private int end;

    /**
     * Reads lines.
     *
     * @param mostBytes the most that a line may have
     * @param pause is called each time before the stream makes us wait
     */
    Lines(InputStream in, int mostBytes, Pause pause) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.pause = pause;
    }

    /** The next line; null at the end. */
    byte @Nullable [] next() throws IOException, UnfinishedException {
        line.reset();
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            // room for one byte too many and for the CR that may follow
            line.write(buffer, next, Math.min(stop - next, mostBytes + 2 - line.size()));
            boolean whole = stop < end;
            int taken = stop + (whole ? 1 : 0) - next;
            digest.add(buffer, next, taken);
            bytes += taken;
            next = stop + 1;
            if (whole) {
                return withoutEnd();
            }
        }
        return any ? atMost(line.size()) : null;
    }

    /** The digest of all lines that were read until now, with their ends. */
    RunningDigest digest() {
        return digest.copy();
    }

    /** How many bytes these lines have. */
    long bytes() {
        return bytes;
    }

    private byte[] withoutEnd() {
        byte[] bytes = line.toByteArray();
        boolean crlf = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return atMost(crlf ? bytes.length - 1 : bytes.length);
    }

    private byte[] atMost(int length) {
        return Arrays.copyOf(line.toByteArray(), Math.min(length, mostBytes + 1));
    }

    private boolean fill() throws IOException, UnfinishedException {
        if (in.available() <= 0) {
            pause.beforeWaiting();
        }
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** What is done before waiting for more. */
    @FunctionalInterface
    interface Pause {
        void beforeWaiting() throws UnfinishedException;
    }
}
