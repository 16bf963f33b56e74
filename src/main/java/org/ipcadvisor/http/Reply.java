package org.ipcadvisor.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client is sent.
 *
 * @param status the status of HTTP
 * @param fields the header fields, without those that frame the body
 * @param body all of the body; empty for none, or for one that is a stream
 * @param stream what writes the body; null where it is there as a whole
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(
        int status,
        Map<String, String> fields,
        byte[] body,
        @Nullable Stream stream) {

    /** What writes a body bit by bit. */
    @FunctionalInterface
    public interface Stream {

        /**
         * Writes all of the body; each flush sends what was written.
         *
         * @throws IOException if the body cannot be written to its end, which the client is made to see
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A reply with a body of a media type. */
    public static Reply of(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body, null);
    }

    /** A reply whose body is a stream of a media type. */
    public static Reply streamed(String type, Stream stream) {
        return new Reply(200, Map.of("Content-Type", type), new byte[0], stream);
    }

    /** A reply without a body. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0], null);
    }

    /** The same with further header fields. */
    public Reply with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(others);
        return new Reply(status, all, body, stream);
    }
}
