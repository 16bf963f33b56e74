package org.ipcadvisor.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a key (or an element) and its value stand in a text, and the same for all that is inside of the value. */
final class Spot {

    private final Span key;
    private final Span value;
    private @Nullable Map<String, Spot> entries;
    private @Nullable List<Spot> elements;

    Spot(Span key, Span value) {
        this.key = key;
        this.value = value;
    }

    Span key() {
        return key;
    }

    Span value() {
        return value;
    }

    void add(String step, Spot entry) {
        if (entries == null) {
            entries = new HashMap<>();
        }
        entries.putIfAbsent(step, entry);
    }

    void add(Spot element) {
        if (elements == null) {
            elements = new ArrayList<>(4);
        }
        elements.add(element);
    }

    /** What stands under a key, or at an index that is written in digits; null if nothing does. */
    @Nullable
    Spot inside(String step) {
        if (entries != null) {
            return entries.get(step);
        }
        return elements == null ? null : element(elements, step);
    }

    private static @Nullable Spot element(List<Spot> elements, String step) {
        if (step.length() > 9 || !step.matches("0|[1-9][0-9]*")) {
            return null;
        }
        int index = Integer.parseInt(step);
        return index < elements.size() ? elements.get(index) : null;
    }
}
