package org.ipcadvisor.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** The bytes of a body: up to its end, which its head tells or its chunks do. */
abstract class Framing extends InputStream {

    final InputStream in;

    Framing(InputStream in) {
        this.in = in;
    }

    /** The length that was announced; -1 where it comes in chunks. */
    abstract long announced();

    /** Whether all of it was read. */
    abstract boolean isAtEnd();

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Some bytes, of which there have to be some. */
    final int some(byte[] into, int from, int most) throws IOException {
        int read = in.read(into, from, most);
        if (read < 0) {
            throw cut();
        }
        return read;
    }

    /** One byte, which has to be there. */
    final int one() throws IOException {
        int read = in.read();
        if (read < 0) {
            throw cut();
        }
        return read;
    }

    private static RefusedException cut() {
        return new RefusedException(400, "The request ends within its body.");
    }

    /**
     * How a body is framed; it has the length 0 where nothing says so.
     *
     * @throws RefusedException if two readers could take it for different bodies
     */
    static Framing of(Fields fields, InputStream in) throws RefusedException {
        List<String> lengths = fields.all("Content-Length");
        List<String> codings = fields.all("Transfer-Encoding");
        if (codings.isEmpty()) {
            return new Counted(in, lengths.isEmpty() ? 0 : length(lengths));
        }
        if (!lengths.isEmpty()) {
            throw new RefusedException(400, "Content-Length and Transfer-Encoding exclude each other. Send one.");
        }
        if (!String.join(",", codings).toLowerCase(Locale.ROOT).equals("chunked")) {
            throw new RefusedException(501, "The only Transfer-Encoding that is known is chunked, once.");
        }
        return new Chunked(in);
    }

    private static long length(List<String> lengths) throws RefusedException {
        if (lengths.size() > 1 || !lengths.get(0).matches("[0-9]{1,18}")) {
            throw new RefusedException(400, "Content-Length is one number of bytes, and stands once.");
        }
        return Long.parseLong(lengths.get(0));
    }

    /** A body of a known length. */
    private static final class Counted extends Framing {

        private final long length;
        private long left;

        Counted(InputStream in, long length) {
            super(in);
            this.length = length;
            this.left = length;
        }

        @Override
        long announced() {
            return length;
        }

        @Override
        boolean isAtEnd() {
            return left == 0;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(left, in.available());
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = some(into, from, (int) Math.min(most, left));
            left -= read;
            return read;
        }
    }
}
