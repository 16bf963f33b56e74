package org.ipcadvisor.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.http.RefusedException;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.http.Status;
import org.ipcadvisor.report.ProblemJson;

/** Replies that say what was wrong, as problem documents (RFC 9457). */
final class Problems {

    private static final String TYPE = "application/problem+json";

    private Problems() {}

    /** That a request was refused. */
    static Reply of(RefusedException refusal) {
        return reply(refusal.status(), refusal.sentence(), List.of()).with(refusal.fields());
    }

    /** That a document cannot be read, with the same problems as everywhere. */
    static Reply of(List<Problem> problems) {
        return reply(
                422,
                problems.size() == 1
                        ? "There is a problem in the document."
                        : "There are " + problems.size() + " problems in the document.",
                problems);
    }

    /** That this program has failed. */
    static Reply fault() {
        return reply(500, "ipc-advisor has met a fault of its own. Please report it with that request.", List.of());
    }

    private static Reply reply(int status, String sentence, List<Problem> problems) {
        String text = ProblemJson.of(status, Status.words(status), sentence, problems);
        return Reply.of(status, TYPE, text.getBytes(StandardCharsets.UTF_8));
    }
}
