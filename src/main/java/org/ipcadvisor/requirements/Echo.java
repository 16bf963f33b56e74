package org.ipcadvisor.requirements;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Keeps what a document says for others than this reader, as plain values in the order written. */
final class Echo {

    private static final Set<String> KEPT = Set.of("description", "$schema", "metadata");

    private Echo() {}

    /** The entries at the top that are kept. */
    static Map<String, Object> of(Map<String, Object> document) {
        Map<String, Object> kept = new LinkedHashMap<>();
        document.forEach((key, value) -> {
            if (KEPT.contains(key) || key.startsWith("x-")) {
                kept.put(key, value);
            }
        });
        return Collections.unmodifiableMap(kept);
    }
}
