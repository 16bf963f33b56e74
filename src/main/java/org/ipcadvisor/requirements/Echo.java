package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

    /** The entries of a mapping as plain values. */
    static Map<String, Object> plain(JsonNode mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.properties().forEach(entry -> put(map, entry.getKey(), value(entry.getValue())));
        return Collections.unmodifiableMap(map);
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            return plain(node);
        } else if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.values().forEach(element -> list.add(value(element)));
            return Collections.unmodifiableList(list);
        } else if (node.isNumber()) {
            return node.numberValue();
        } else if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() ? null : node.stringValue();
    }

    @SuppressWarnings("NullAway") // the record says that a kept value may be null
    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        map.put(key, value);
    }
}
