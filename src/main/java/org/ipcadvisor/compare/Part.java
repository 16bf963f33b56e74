package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.ipcadvisor.compare.Edit.Kind;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;

/** A part of two documents side by side: what both say of it, and the edits in it. */
sealed interface Part {

    /** The edits in it, in order. */
    void collect(List<Edit> edits);

    /** What it says once some of its edits are made; null if it is then not there. */
    @Nullable
    Object value(Predicate<Edit> taken);

    /** What both say alike. */
    record Same(@Nullable Object value) implements Part {
        @Override
        public void collect(List<Edit> edits) {
            // there is none
        }

        @Override
        public @Nullable Object value(Predicate<Edit> taken) {
            return value;
        }
    }

    /** What is another as a whole. */
    record Other(Edit edit) implements Part {
        @Override
        public void collect(List<Edit> edits) {
            edits.add(edit);
        }

        @Override
        public @Nullable Object value(Predicate<Edit> taken) {
            return taken.test(edit) ? edit.after() : edit.before();
        }
    }

    /** Entries, of which some are others; those that were renamed have their edit beside them. */
    record Entries(Map<String, Part> parts, Map<String, Edit> renamed) implements Part {
        @Override
        public void collect(List<Edit> edits) {
            parts.forEach((key, part) -> {
                Edit edit = renamed.get(key);
                if (edit != null) {
                    edits.add(edit);
                }
                part.collect(edits);
            });
        }

        @Override
        public Object value(Predicate<Edit> taken) {
            Map<String, Object> entries = new LinkedHashMap<>();
            parts.forEach((key, part) -> {
                Edit edit = renamed.get(key);
                Object value = part.value(taken);
                if (value != null) {
                    entries.put(edit == null || taken.test(edit) ? key : last(String.valueOf(edit.oldPath())), value);
                }
            });
            return entries;
        }

        private static String last(String path) {
            List<String> steps = Pointers.steps(path);
            return steps.get(steps.size() - 1);
        }
    }

    /** Elements of a list, of which some are others. */
    record Elements(List<Part> parts) implements Part {
        @Override
        public void collect(List<Edit> edits) {
            parts.forEach(part -> part.collect(edits));
        }

        @Override
        public Object value(Predicate<Edit> taken) {
            return parts.stream()
                    .map(part -> part.value(taken))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** The part of two documents at a path in each. */
    static Part of(String oldPath, String newPath, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return new Same(after);
        }
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            return entries(oldPath, newPath, old, now);
        }
        if (before instanceof List<?> old && after instanceof List<?> now) {
            return Elementwise.of(oldPath, newPath, old, now);
        }
        return new Other(edit(oldPath, newPath, before, after));
    }

    /** What is another as a whole, as an edit. */
    static Edit edit(String oldPath, String newPath, @Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return new Edit(Kind.ADDED, null, newPath, null, after);
        }
        return after == null
                ? new Edit(Kind.REMOVED, oldPath, null, before, null)
                : new Edit(Kind.CHANGED, oldPath, newPath, before, after);
    }

    private static Part entries(String oldPath, String newPath, Map<?, ?> old, Map<?, ?> now) {
        Map<String, String> renames = newPath.equals("/links") ? renames(old, now) : Map.of();
        Set<String> keys = new LinkedHashSet<>();
        old.keySet().forEach(key -> keys.add(renames.getOrDefault(key.toString(), key.toString())));
        now.keySet().forEach(key -> keys.add(key.toString()));
        Map<String, Part> parts = new LinkedHashMap<>();
        Map<String, Edit> renamed = new LinkedHashMap<>();
        for (String key : keys) {
            String path = Pointers.child(newPath, key);
            if (renames.containsValue(key)) {
                Object value = now.get(key);
                String former = formerName(renames, key);
                parts.put(key, new Same(value));
                renamed.put(key, new Edit(Kind.RENAMED, Pointers.child(oldPath, former), path, value, value));
            } else {
                parts.put(key, of(Pointers.child(oldPath, key), path, old.get(key), now.get(key)));
            }
        }
        return new Entries(parts, renamed);
    }

    private static String formerName(Map<String, String> renames, String key) {
        return renames.entrySet().stream()
                .filter(rename -> rename.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Entries that are gone by the entries that say the same and have come, where there is one of each. */
    private static Map<String, String> renames(Map<?, ?> old, Map<?, ?> now) {
        Map<String, String> renames = new LinkedHashMap<>();
        for (Object key : old.keySet()) {
            List<Object> alike = alike(now, old, old.get(key));
            if (!now.containsKey(key)
                    && alike.size() == 1
                    && alike(old, now, old.get(key)).size() == 1) {
                renames.put(key.toString(), alike.get(0).toString());
            }
        }
        return renames;
    }

    /** The keys that one mapping has and another has not, under which a value stands. */
    private static List<Object> alike(Map<?, ?> one, Map<?, ?> other, @Nullable Object value) {
        List<Object> keys = new ArrayList<>();
        one.forEach((key, said) -> {
            if (!other.containsKey(key) && Objects.equals(said, value)) {
                keys.add(key);
            }
        });
        return keys;
    }
}
