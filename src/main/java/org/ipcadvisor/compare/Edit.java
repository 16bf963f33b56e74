package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * A place at which two documents differ; the smallest that can be named.
 *
 * @param path its JSON Pointer
 * @param before what stood there; null for nothing
 * @param after what stands there now; null for nothing
 */
public record Edit(
        String path, @Nullable Object before, @Nullable Object after) {

    /** All places at which two documents differ, in the order of the older one, then of the newer. */
    static List<Edit> between(Map<String, Object> before, Map<String, Object> after) {
        List<Edit> edits = new ArrayList<>();
        collect("", before, after, edits);
        return edits;
    }

    private static void collect(String path, @Nullable Object before, @Nullable Object after, List<Edit> edits) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            Set<Object> keys = new LinkedHashSet<>(old.keySet());
            keys.addAll(now.keySet());
            keys.forEach(key -> collect(Pointers.child(path, key.toString()), old.get(key), now.get(key), edits));
        } else if (before instanceof List<?> old && after instanceof List<?> now && old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                collect(Pointers.child(path, i), old.get(i), now.get(i), edits);
            }
        } else {
            edits.add(new Edit(path, before, after));
        }
    }

    /** Whether what stands at another path lies here, or this lies there. */
    boolean touches(String other) {
        return (other + '/').startsWith(path + '/') || (path + '/').startsWith(other + '/');
    }
}
