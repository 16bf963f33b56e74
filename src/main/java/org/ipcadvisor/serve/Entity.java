package org.ipcadvisor.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ipcadvisor.document.Sha256;
import org.ipcadvisor.http.Fields;
import org.ipcadvisor.http.Reply;

/**
 * What is known, as it is sent; the same for as long as the service runs.
 *
 * @param type its media type
 * @param bytes all of it
 * @param tag what tells it from what it was or may become
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Entity(String type, byte[] bytes, String tag) {

    private static final int TAG_CHARACTERS = 32;

    static Entity of(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Entity(type, bytes, '"' + Sha256.of(bytes).substring(0, TAG_CHARACTERS) + '"');
    }

    /** The reply: that nothing has changed, to whoever has it. */
    Reply reply(Fields fields) {
        String had = fields.list("If-None-Match");
        boolean same = had.equals("*") || had.contains(tag);
        Reply reply = same ? Reply.empty(304) : Reply.of(200, type, bytes);
        return reply.with(Map.of("ETag", tag, "Cache-Control", "no-cache"));
    }
}
