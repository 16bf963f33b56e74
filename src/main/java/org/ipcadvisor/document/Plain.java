package org.ipcadvisor.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A tree as maps, lists and plain values, in the order written; none of them can be changed. */
public final class Plain {

    private Plain() {}

    /** The entries of a mapping. */
    public static Map<String, Object> mapping(JsonNode mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.properties().forEach(entry -> put(map, entry.getKey(), value(entry.getValue())));
        return Collections.unmodifiableMap(map);
    }

    /** Any value: a map, a list, a number, a truth value, a text, or null. */
    public static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            return mapping(node);
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

    @SuppressWarnings("NullAway") // a value that is written may be null
    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        map.put(key, value);
    }
}
