package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the words that name no single thing: those that could be several, and those that lie outside. */
final class OtherWords {

    private OtherWords() {}

    /**
     * Adds the words of a source's file to names that are complete otherwise. What is a name in another source is one,
     * whatever this file says of the word.
     */
    static <T> void read(SourceTable file, Names<String> own, Names<T> names, Map<String, T> byId) {
        SourceTable ambiguous = file.table("ambiguous");
        for (String word : ambiguous.keys()) {
            List<T> candidates = new ArrayList<>();
            for (String id : ambiguous.texts(word)) {
                T candidate = byId.get(id);
                if (candidate == null) {
                    ambiguous.problem(word, "\"" + id + "\" is no id of this file.");
                } else {
                    candidates.add(candidate);
                }
            }
            if (isNew(ambiguous, word, own)) {
                names.addAmbiguous(word, candidates);
            }
        }
        SourceTable outside = file.table("outside");
        for (String word : outside.keys()) {
            if (isNew(outside, word, own)) {
                names.addOutside(word, outside.text(word));
            }
        }
    }

    private static boolean isNew(SourceTable table, String word, Names<String> own) {
        boolean known = own.knows(word);
        if (known) {
            table.problem(word, "\"" + word + "\" stands in this file already, in this or another spelling.");
        }
        own.add(word, word);
        return !known;
    }
}
