package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.document.Problem;

/** Tells why JSON is expected of those who have written another notation. */
public final class Notation {

    private Notation() {}

    /** The same problems; the one of a text that is no JSON at all says what is given in its stead. */
    public static List<Problem> expected(List<Problem> problems, String why) {
        return problems.stream()
                .map(some -> some.code().equals("not-json")
                        ? new Problem(some.code(), why, some.path(), some.place())
                        : some)
                .toList();
    }
}
