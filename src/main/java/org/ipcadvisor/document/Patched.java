package org.ipcadvisor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes of a tree as JSON Patch (RFC 6902) has them; the tree itself is changed. */
final class Patched {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Patched() {}

    /** Makes a change. */
    static void change(JsonNode root, Change change) throws InexactException {
        List<String> steps = Pointers.steps(change.path());
        if (steps.isEmpty()) {
            throw new InexactException();
        }
        String last = steps.get(steps.size() - 1);
        String path = change.path();
        JsonNode parent = root.at(path.substring(0, path.lastIndexOf('/')));
        if (parent instanceof ObjectNode mapping) {
            change(mapping, last, change);
        } else if (parent instanceof ArrayNode list) {
            change(list, last, change);
        } else {
            throw new InexactException();
        }
    }

    private static void change(ObjectNode mapping, String key, Change change) throws InexactException {
        if (change.kind() != Change.Kind.ADD && !mapping.has(key)) {
            throw new InexactException();
        }
        if (change.kind() == Change.Kind.REMOVE) {
            mapping.remove(key);
        } else {
            mapping.set(key, node(change.value()));
        }
    }

    private static void change(ArrayNode list, String step, Change change) throws InexactException {
        boolean add = change.kind() == Change.Kind.ADD;
        if (add && step.equals("-")) {
            list.add(node(change.value()));
            return;
        }
        int index = step.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
        if (index >= list.size() + (add ? 1 : 0)) {
            throw new InexactException();
        }
        switch (change.kind()) {
            case ADD -> list.insert(index, node(change.value()));
            case REMOVE -> list.remove(index);
            case REPLACE -> list.set(index, node(change.value()));
        }
    }

    /** A plain value as a tree. */
    static JsonNode node(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode mapping = new ObjectNode(NODES);
            map.forEach((key, entry) -> mapping.set(key.toString(), node(entry)));
            return mapping;
        }
        if (value instanceof Iterable<?> all) {
            ArrayNode list = new ArrayNode(NODES);
            all.forEach(element -> list.add(node(element)));
            return list;
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Number number) {
            return NODES.numberNode(new java.math.BigDecimal(number.toString()));
        }
        return value == null ? NODES.nullNode() : NODES.stringNode(value.toString());
    }

    /** A change that puts one mapping in the place of another, as changes of what differs between them. */
    static List<Change> finest(JsonNode root, Change change) {
        if (change.kind() != Change.Kind.REPLACE
                || !(change.value() instanceof Map<?, ?> wanted)
                || !(root.at(change.path()) instanceof ObjectNode now)) {
            return List.of(change);
        }
        List<Change> finest = new ArrayList<>();
        wanted.forEach((key, value) -> {
            String path = Pointers.child(change.path(), key.toString());
            if (!now.has(key.toString())) {
                finest.add(new Change(Change.Kind.ADD, path, value));
            } else if (!now.get(key.toString()).equals(node(value))) {
                finest.addAll(finest(root, new Change(Change.Kind.REPLACE, path, value)));
            }
        });
        for (String key : now.propertyNames()) {
            if (!wanted.containsKey(key)) {
                finest.add(new Change(Change.Kind.REMOVE, Pointers.child(change.path(), key), null));
            }
        }
        return finest;
    }
}
