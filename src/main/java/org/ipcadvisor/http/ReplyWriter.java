package org.ipcadvisor.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes replies. */
final class ReplyWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int CHUNK = 16 << 10;

    private static volatile Dated lastDate = new Dated(Long.MIN_VALUE, "");

    private record Dated(long second, String text) {}

    private final OutputStream out;

    ReplyWriter(OutputStream out) {
        this.out = out;
    }

    /** Asks for the body that a client holds back. */
    void invite() throws IOException {
        out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * Writes a reply.
     *
     * @param headOnly whether its body stays away
     * @param stays whether the client may send another request
     */
    void write(Reply reply, boolean headOnly, boolean stays) throws IOException {
        Reply.Stream stream = reply.stream();
        byte[] head = head(reply, stays).getBytes(StandardCharsets.ISO_8859_1);
        if (stream != null) {
            out.write(head);
            if (!headOnly) {
                Chunks chunks = new Chunks(out);
                stream.writeTo(chunks);
                chunks.finish();
            }
            return;
        }
        byte[] body = headOnly ? new byte[0] : reply.body();
        if (body.length > CHUNK) {
            out.write(head);
            out.write(body);
            return;
        }
        byte[] all = new byte[head.length + body.length]; // one packet for both
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        out.write(all);
    }

    private static String head(Reply reply, boolean stays) {
        StringBuilder head = new StringBuilder(512)
                .append("HTTP/1.1 ")
                .append(reply.status())
                .append(' ')
                .append(Status.words(reply.status()))
                .append("\r\nDate: ")
                .append(date());
        reply.fields()
                .forEach((name, value) ->
                        head.append("\r\n").append(name).append(": ").append(value));
        if (reply.stream() != null) {
            head.append("\r\nTransfer-Encoding: chunked");
        } else if (reply.status() != 204 && reply.status() != 304) {
            head.append("\r\nContent-Length: ").append(reply.body().length);
        }
        return head.append(stays ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n").toString();
    }

    private static String date() {
        Instant now = Instant.now();
        Dated last = lastDate;
        if (last.second() != now.getEpochSecond()) {
            last = new Dated(now.getEpochSecond(), DATE.format(now));
            lastDate = last;
        }
        return last.text();
    }

    /** Sends what it is given in chunks, one at each flush or when enough is there. */
    private static final class Chunks extends FilterOutputStream {

        private final byte[] buffer = new byte[CHUNK];
        private int length;

        Chunks(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            if (length == CHUNK) {
                flush();
            }
            buffer[length++] = (byte) one;
        }

        @Override
        public void write(byte[] from, int start, int count) throws IOException {
            int at = start;
            int left = count;
            while (left > 0) {
                if (length == CHUNK) {
                    flush();
                }
                int taken = Math.min(left, CHUNK - length);
                System.arraycopy(from, at, buffer, length, taken);
                length += taken;
                at += taken;
                left -= taken;
            }
        }

        @Override
        public void flush() throws IOException {
            if (length > 0) {
                out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.write(buffer, 0, length);
                out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
                length = 0;
            }
        }

        void finish() throws IOException {
            flush();
            out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
