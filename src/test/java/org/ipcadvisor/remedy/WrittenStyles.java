package org.ipcadvisor.remedy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The same document in the styles in which people write. */
final class WrittenStyles {

    private WrittenStyles() {}

    /** JSON, an entry a line. */
    static String prettyJson(JsonValue value) {
        return json(value, "") + "\n";
    }

    private static String json(JsonValue value, String indent) {
        List<String> inside = new ArrayList<>();
        if (value instanceof JsonObject mapping) {
            mapping.forEach((key, entry) -> inside.add(indent + "  \"" + key + "\": " + json(entry, indent + "  ")));
        } else if (value instanceof JsonArray list) {
            list.forEach(element -> inside.add(indent + "  " + json(element, indent + "  ")));
        }
        boolean mapping = value instanceof JsonObject;
        return inside.isEmpty()
                ? value.toString()
                : (mapping ? "{\n" : "[\n") + String.join(",\n", inside) + '\n' + indent + (mapping ? '}' : ']');
    }

    /** YAML, all of it in blocks, with remarks between and behind the entries. */
    static String block(JsonObject document) {
        return "# drawn\n" + entries(document, "");
    }

    private static String entries(JsonObject mapping, String indent) {
        return mapping.entrySet().stream()
                .map(entry -> indent + entry.getKey() + ':' + value(entry.getValue(), indent + "  "))
                .collect(Collectors.joining());
    }

    private static String value(JsonValue value, String indent) {
        if (value instanceof JsonObject mapping && !mapping.isEmpty()) {
            return " # below\n" + entries(mapping, indent);
        }
        if (value instanceof JsonArray list && !list.isEmpty()) {
            return "\n"
                    + list.stream()
                            .map(element -> indent + "- " + element(element, indent + "  "))
                            .collect(Collectors.joining());
        }
        return ' ' + scalar(value) + "  # so it is\n";
    }

    private static String element(JsonValue value, String indent) {
        return value instanceof JsonObject mapping ? entries(mapping, indent).stripLeading() : scalar(value) + "\n";
    }

    private static String scalar(JsonValue value) {
        boolean plain = value instanceof JsonString text && text.getString().matches("[A-Za-z][A-Za-z ]*");
        return plain ? ((JsonString) value).getString() : value.toString();
    }
}
