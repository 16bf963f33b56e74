package org.ipcadvisor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values in the notation of a document, on one line. */
final class Notated {

    /** What needs no quotes in YAML, wherever it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*");

    private static final Pattern NOT_TEXT = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|[.]inf|[.]nan");

    private final boolean plain;

    /** Writes for a document in a notation. */
    Notated(Syntax syntax) {
        this.plain = syntax == Syntax.YAML;
    }

    String value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, entry) -> entries.add(entry(key.toString(), entry)));
            return '{' + String.join(", ", entries) + '}';
        }
        if (value instanceof Iterable<?> all) {
            List<String> elements = new ArrayList<>();
            all.forEach(element -> elements.add(value(element)));
            return '[' + String.join(", ", elements) + ']';
        }
        return value instanceof String text ? text(text) : String.valueOf(value);
    }

    String entry(String key, @Nullable Object value) {
        return text(key) + ": " + value(value);
    }

    private String text(String text) {
        boolean bare = plain
                && PLAIN.matcher(text).matches()
                && !NOT_TEXT.matcher(text).matches();
        return bare ? text : quoted(text);
    }

    /** A text in double quotes, which JSON and YAML read alike. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            boolean visible = unit >= ' ' && unit < 0x7F;
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append((char) unit);
            } else if (visible || Character.isLetterOrDigit(unit)) {
                quoted.append((char) unit);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", unit));
            }
        });
        return quoted.append('"').toString();
    }
}
