package org.ipcadvisor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values in the notation of a document, on one line. */
public final class Notated {

    /** What needs no quotes in YAML, wherever it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*");

    private static final Pattern NOT_TEXT = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|[.]inf|[.]nan");

    private final boolean plain;

    /** Writes for a document in a notation. */
    public Notated(Syntax syntax) {
        this.plain = syntax == Syntax.YAML;
    }

    /** A text, a number, a truth value or nothing; a map or a list of them. */
    public String value(@Nullable Object value) {
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
        text.codePoints().forEach(c -> {
            boolean visible = c >= ' ' && c < 0x7F;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (visible || Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
                quoted.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            }
        });
        return quoted.append('"').toString();
    }
}
