package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Operation.Op;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;

/** Edits of a document as a JSON Patch (RFC 6902). */
final class Patches {

    /** Whole values first, so that what stands in them is written later; then removals, the last of a list first. */
    private static final Comparator<Edit> ORDER = Comparator.comparing((Edit e) -> e instanceof Edit.Cut)
            .thenComparing(e -> e instanceof Edit.Put ? Pointers.steps(e.path()).size() : 0)
            .thenComparing(Patches::list)
            .thenComparing(Patches::index, Comparator.reverseOrder());

    private final Map<String, Object> document;
    private final Set<String> added = new HashSet<>();

    private Patches(Map<String, Object> document) {
        this.document = document;
    }

    /** The patch of edits, against a document given as plain values; an operation each, in an order that works. */
    static List<Operation> of(Map<String, Object> document, Collection<Edit> edits) {
        Patches patches = new Patches(document);
        return edits.stream().sorted(ORDER).map(patches::operation).toList();
    }

    private Operation operation(Edit edit) {
        if (edit instanceof Edit.Put put) {
            return put(Pointers.steps(put.path()), put.value());
        }
        return new Operation(Op.REMOVE, edit.path(), null);
    }

    /** Replaces what stands there, or adds it together with all above it that is missing. */
    private Operation put(List<String> steps, Object value) {
        String path = "";
        for (int i = 0; i < steps.size(); i++) {
            String parent = path;
            path = Pointers.child(path, steps.get(i));
            boolean last = i == steps.size() - 1;
            if (last && at(parent) instanceof String name && added.add(parent)) {
                return new Operation(Op.REPLACE, parent, spelled(name, steps.get(i), value));
            }
            if (isAbsent(path) || (!last && at(path) == null && !added.contains(path))) {
                Op op = isAbsent(path) ? Op.ADD : Op.REPLACE;
                return new Operation(op, path, nested(parent, steps.subList(i, steps.size()), value));
            }
        }
        return new Operation(Op.REPLACE, path, value);
    }

    /** A target that is written as a name, as a mapping with something more. */
    private static Map<String, Object> spelled(String platform, String key, Object value) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("platform", platform);
        target.put(key, value);
        return target;
    }

    /** The value inside of as many mappings as there are steps after the first; all of them are there from now on. */
    private Object nested(String parent, List<String> steps, Object value) {
        String path = Pointers.child(parent, steps.get(0));
        added.add(path);
        if (steps.size() == 1) {
            return value;
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put(steps.get(1), nested(path, steps.subList(1, steps.size()), value));
        return mapping;
    }

    private boolean isAbsent(String path) {
        if (added.contains(path)) {
            return false;
        }
        List<String> steps = Pointers.steps(path);
        Object parent = within(steps.subList(0, steps.size() - 1));
        String key = steps.get(steps.size() - 1);
        return parent instanceof List<?> list
                ? key.equals("-") || Integer.parseInt(key) >= list.size()
                : !(parent instanceof Map<?, ?> map && map.containsKey(key));
    }

    private @Nullable Object at(String path) {
        return within(Pointers.steps(path));
    }

    private @Nullable Object within(List<String> steps) {
        @Nullable Object node = document;
        for (String step : steps) {
            if (node instanceof Map<?, ?> map) {
                node = map.get(step);
            } else if (node instanceof List<?> list && !step.equals("-") && Integer.parseInt(step) < list.size()) {
                node = list.get(Integer.parseInt(step));
            } else {
                return null;
            }
        }
        return node;
    }

    private static String list(Edit edit) {
        return edit.path().substring(0, edit.path().lastIndexOf('/'));
    }

    /** The index of an element of a list; -1 for an entry of a mapping. */
    private static int index(Edit edit) {
        String last = edit.path().substring(edit.path().lastIndexOf('/') + 1);
        return edit instanceof Edit.Cut && last.matches("\\d{1,6}") ? Integer.parseInt(last) : -1;
    }

    /** The value at a path of a document; null where there is none. */
    static @Nullable Object written(Map<String, Object> document, String path) {
        return new Patches(document).at(path);
    }

    /** Copies a mapping, to be changed. */
    static Map<String, Object> copy(@Nullable Object mapping) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (mapping instanceof Map<?, ?> entries) {
            new ArrayList<>(entries.entrySet()).forEach(e -> copy.put(String.valueOf(e.getKey()), e.getValue()));
        }
        return copy;
    }
}
