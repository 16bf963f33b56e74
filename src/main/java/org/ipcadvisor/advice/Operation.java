package org.ipcadvisor.advice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a JSON Patch (RFC 6902) against a requirements document.
 *
 * @param op what it does
 * @param path the JSON Pointer (RFC 6901) at which it does so
 * @param value what it writes there: a string, number, boolean, list or map; null for a removal
 */
public record Operation(Op op, String path, @Nullable Object value) {

    /** What an operation does. */
    public enum Op {
        ADD,
        REMOVE,
        REPLACE;

        /** The word of RFC 6902, as {@code add}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
