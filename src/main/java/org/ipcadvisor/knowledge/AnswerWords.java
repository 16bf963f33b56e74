package org.ipcadvisor.knowledge;

import java.util.List;

/** The words of requirements that a source may name, too; the knowledge lies below requirements and cannot ask. */
public final class AnswerWords {

    /** What remote procedure calls run over. */
    public static final List<String> TRANSPORTS = List.of("named-pipes", "netbios", "tcp", "local");

    /** The programming interfaces for sockets. */
    public static final List<String> APIS = List.of("winsock", "bsd");

    private AnswerWords() {}

    /** Notes a problem at a key whose word is none of these. */
    static void check(SourceTable table, String key, String word, List<String> known) {
        if (!word.isEmpty() && !known.contains(word)) {
            table.problem(
                    key,
                    "\"" + word + "\" is none of the words for \"" + key + "\": " + String.join(", ", known) + ".");
        }
    }
}
