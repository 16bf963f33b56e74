package org.ipcadvisor.serve;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.report.Format;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were given last: who sends the same bytes on the same day, and wants them judged and written alike, gets
 * the same bytes. Safe for use by several threads.
 */
final class Answers {

    private final int mostBytes;
    private final Map<Asked, Reply> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int bytes;

    /**
     * All that an answer depends upon, besides what the service was started with.
     *
     * @param sha256 the digest of the document
     * @param syntax how it is read
     * @param day the day by which it is judged
     * @param dated whether the request names that day
     * @param bar the best verdict that does not pass
     * @param explain whether verdicts are unfolded
     * @param format how the answer is written
     */
    record Asked(
            String sha256, Syntax syntax, LocalDate day, boolean dated, String bar, boolean explain, Format format) {}

    /**
     * Keeps nothing yet.
     *
     * @param mostBytes how much is kept; what alone has an eighth of it is not
     */
    Answers(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** What was answered to this; null if that is not known any more. */
    synchronized @Nullable Reply get(Asked asked) {
        return kept.get(asked);
    }

    /** Keeps an answer. */
    synchronized void keep(Asked asked, Reply reply) {
        int size = reply.body().length;
        if (size > mostBytes / 8 || kept.putIfAbsent(asked, reply) != null) {
            return;
        }
        bytes += size;
        Iterator<Reply> eldest = kept.values().iterator();
        while (bytes > mostBytes) {
            bytes -= eldest.next().body().length;
            eldest.remove();
        }
    }

    /** How many bytes are kept. */
    synchronized int bytes() {
        return bytes;
    }
}
