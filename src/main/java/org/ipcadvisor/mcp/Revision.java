package org.ipcadvisor.mcp;

import java.util.List;
import java.util.stream.Stream;

/**
 * The revisions of the protocol that are spoken. Since 2026-07-28 each request says its own; before that, client and server
 * agree on one when they {@code initialize}.
 */
final class Revision {

    /** The one in which requests say which they are of. */
    static final String CURRENT = "2026-07-28";

    /** Those on which client and server agree, the newest first. */
    static final List<String> AGREED = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    /** The one in which an array of messages is a batch. */
    static final String WITH_BATCHES = "2025-03-26";

    private Revision() {}

    /** All of them, the newest first. */
    static List<String> all() {
        return Stream.concat(Stream.of(CURRENT), AGREED.stream()).toList();
    }

    /** What is agreed upon where a client offers a revision: the same, or the newest there is. */
    static String agreed(String offered) {
        return AGREED.contains(offered) ? offered : AGREED.get(0);
    }
}
