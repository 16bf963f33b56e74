package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** All edits that lead from one document to another, of which any can be left out. */
final class Edits {

    private final Part whole;
    private final List<Edit> all = new ArrayList<>();

    private Edits(Part whole) {
        this.whole = whole;
        whole.collect(all);
    }

    /**
     * The edits between two documents that are given as plain values.
     *
     * @param unread the keys at the top that nobody reads
     */
    static Edits between(Map<String, Object> before, Map<String, Object> after, Set<String> unread) {
        return new Edits(Part.of("", "", read(before, unread), read(after, unread)));
    }

    private static Map<String, Object> read(Map<String, Object> document, Set<String> unread) {
        Map<String, Object> read = new LinkedHashMap<>(document);
        read.keySet().removeAll(unread);
        return read;
    }

    /** Each of them, in the order of the older document, then of the newer. */
    List<Edit> all() {
        return all;
    }

    /** The older document with some of the edits. */
    Map<String, Object> document(Predicate<Edit> taken) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (whole.value(taken) instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> document.put(String.valueOf(key), value));
        }
        return document;
    }
}
