package org.ipcadvisor.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is written in a text, with all that is inside of it. Offsets count UTF-16 units.
 *
 * @param kind what it is
 * @param flow whether it is written in brackets
 * @param start where it starts
 * @param end the offset behind it
 * @param entries what is inside of it, in the order written
 */
record Part(Kind kind, boolean flow, int start, int end, List<Entry> entries) {

    enum Kind {
        SCALAR,
        LIST,
        MAPPING
    }

    /**
     * An entry of a mapping, or an element of a list.
     *
     * @param key the key; null for an element
     * @param start where the key or the element starts
     * @param keyEnd the offset behind the key; the start of an element
     * @param value the value
     */
    record Entry(@Nullable String key, int start, int keyEnd, Part value) {}

    /** The number of the entry to which a step of a JSON Pointer leads; -1 if there is none. */
    int index(String step) {
        if (kind == Kind.LIST) {
            boolean number = step.matches("0|[1-9][0-9]{0,8}");
            return number && Integer.parseInt(step) < entries.size() ? Integer.parseInt(step) : -1;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (step.equals(entries.get(i).key())) {
                return i;
            }
        }
        return -1;
    }
}
