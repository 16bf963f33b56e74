package org.ipcadvisor.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, of which those without a value are left out. */
final class Members {

    private Members() {}

    /** An object of names and values in turn. */
    static Map<String, Object> of(@Nullable Object... pairs) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            boolean empty = value instanceof Collection<?> all
                    ? all.isEmpty()
                    : value instanceof Map<?, ?> map && map.isEmpty();
            if (value != null && !empty) {
                members.put(String.valueOf(pairs[i]), value);
            }
        }
        return members;
    }
}
