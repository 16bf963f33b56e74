package org.ipcadvisor.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Restriction.Broadcast;
import org.ipcadvisor.knowledge.Restriction.Carries;
import org.ipcadvisor.knowledge.Restriction.Direction;
import org.ipcadvisor.knowledge.Restriction.NeedsWindow;
import org.ipcadvisor.knowledge.Restriction.OneDesktop;
import org.ipcadvisor.knowledge.Restriction.Reach;
import org.ipcadvisor.knowledge.Statement;

/** What can be asked of a mechanism beside whether it is there, and the kinds of statement that answer it. */
enum Topic {
    MACHINES("other machine", "another machine", "reach", "network-version"),
    COURSE("direction", "which way data goes", "direction"),
    WINDOW("window", "a window", "needs-window"),
    USERS("one desktop", "a service and another user", "one-desktop", "same-user-context"),
    LOADS("carries", "what is carried", "carries"),
    ALL("to all at once", "sending to all at once", "broadcast");

    private final String heading;
    private final String words;
    private final List<String> kinds;

    Topic(String heading, String words, String... kinds) {
        this.heading = heading;
        this.words = words;
        this.kinds = List.of(kinds);
    }

    /** What its column is called in a table. */
    String heading() {
        return heading;
    }

    /** What it is, in a sentence. */
    String words() {
        return words;
    }

    /** Whether a statement says something of it. */
    boolean isAnsweredBy(Statement statement) {
        return kinds.contains(statement.kind());
    }

    /** The answer that a text gives without a table, in the few words that fit into one. */
    static String answer(Restriction restriction) {
        if (restriction instanceof Reach reach) {
            return reach.isAny() ? "yes" : reach.isOne() ? "no" : "as " + reach.form();
        } else if (restriction instanceof Direction direction) {
            return word(direction.way());
        } else if (restriction instanceof NeedsWindow window) {
            return window.needed() ? "yes" : "no";
        } else if (restriction instanceof OneDesktop) {
            return "yes";
        } else if (restriction instanceof Carries carries) {
            return carries.loads().stream().map(Topic::word).collect(Collectors.joining(", "));
        } else if (restriction instanceof Broadcast broadcast) {
            return broadcast.elsewhere() == null
                    ? broadcast.limit()
                    : broadcast.limit() + " or " + broadcast.elsewhere();
        }
        return "";
    }

    private static String word(Enum<?> value) {
        return Wording.word(value);
    }
}
