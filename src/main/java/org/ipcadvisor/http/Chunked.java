package org.ipcadvisor.http;

import java.io.IOException;
import java.io.InputStream;

/** A body in chunks (RFC 9112, section 7.1); what is said beside the chunks is passed over. */
final class Chunked extends Framing {

    /** More than any client says beside a chunk. */
    private static final int LONGEST_LINE = 256;

    private static final int MOST_TRAILERS = 32;

    private int left;
    private boolean begun;
    private boolean ended;

    Chunked(InputStream in) {
        super(in);
    }

    @Override
    long announced() {
        return -1;
    }

    @Override
    boolean isAtEnd() {
        return ended;
    }

    @Override
    public int available() throws IOException {
        return Math.min(left, in.available());
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended) {
            return -1;
        }
        int read = some(into, from, Math.min(most, left));
        left -= read;
        return read;
    }

    private void nextChunk() throws IOException {
        if (begun && !line().isEmpty()) {
            throw bad();
        }
        begun = true;
        String size = line().split("[ \\t]*;", 2)[0];
        if (!size.matches("[0-9A-Fa-f]{1,7}")) {
            throw bad();
        }
        left = Integer.parseInt(size, 16);
        if (left == 0) {
            trailers();
            ended = true;
        }
    }

    private void trailers() throws IOException {
        for (int i = 0; i < MOST_TRAILERS; i++) {
            if (line().isEmpty()) {
                return;
            }
        }
        throw bad();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = one(); next != '\r'; next = one()) {
            if (line.length() == LONGEST_LINE || next < ' ') {
                throw bad();
            }
            line.append((char) next);
        }
        if (one() != '\n') {
            throw bad();
        }
        return line.toString();
    }

    private static RefusedException bad() {
        return new RefusedException(400, "The body is no sequence of chunks, each of a size below 256 MiB.");
    }
}
