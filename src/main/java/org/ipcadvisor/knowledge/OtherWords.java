package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the words that name no single thing of a source: those that could be several, and those that lie outside. */
final class OtherWords {

    private OtherWords() {}

    /** Adds them to names that are complete otherwise. */
    static <T> void read(SourceTable file, Names<T> names, Function<String, @Nullable T> byId) {
        SourceTable ambiguous = file.table("ambiguous");
        for (String word : ambiguous.keys()) {
            List<T> candidates = new ArrayList<>();
            for (String id : ambiguous.texts(word)) {
                T candidate = byId.apply(id);
                if (candidate == null) {
                    ambiguous.problem(word, "\"" + id + "\" is no id of this file.");
                } else {
                    candidates.add(candidate);
                }
            }
            checkNew(ambiguous, word, names);
            names.addAmbiguous(word, candidates);
        }
        SourceTable outside = file.table("outside");
        for (String word : outside.keys()) {
            checkNew(outside, word, names);
            names.addOutside(word, outside.text(word));
        }
    }

    private static void checkNew(SourceTable table, String word, Names<?> names) {
        if (names.knows(word)) {
            table.problem(word, "\"" + word + "\" stands in this file already, in this or another spelling.");
        }
    }
}
