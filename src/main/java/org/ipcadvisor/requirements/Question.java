package org.ipcadvisor.requirements;

import java.util.List;
import java.util.Map;

/**
 * What a document asks, in a canonical form: two documents with the same text ask the same, whatever their application is
 * called, what else they hold that is not read, and how they are written. The order of their entries counts, for that of the
 * answer follows it.
 *
 * @param text the canonical form
 */
public record Question(String text) {

    private static final String NAME = "application";

    /** What some requirements ask. */
    public static Question of(Requirements requirements) {
        StringBuilder text = new StringBuilder();
        add(requirements.sources(), text);
        requirements.document().forEach((key, value) -> {
            if (!key.equals(NAME) && !requirements.echo().containsKey(key)) {
                add(key, text);
                add(value, text);
            }
        });
        return new Question(text.toString());
    }

    /** Each kind of value has a beginning of its own, and a text has its length, so that no two read alike. */
    private static void add(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            map.forEach((key, inside) -> {
                add(key, text);
                add(inside, text);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(inside -> add(inside, text));
            text.append(']');
        } else if (value instanceof String string) {
            text.append(string.length()).append(':').append(string);
        } else {
            text.append('(').append(value).append(')');
        }
    }
}
