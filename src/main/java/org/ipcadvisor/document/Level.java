package org.ipcadvisor.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** A list or a mapping that is being read. */
final class Level {

    private final @Nullable Level outer;
    private final int depth;
    private final String step;
    private final ContainerNode<?> node;
    private final Span at;
    private final Spot spot;
    private final boolean asKey;
    private @Nullable String key;
    private Span keyAt;

    /** Opens a list or a mapping; one without a spot stands in the place of a key, and in no tree. */
    Level(@Nullable Level outer, ContainerNode<?> node, @Nullable Spot spot, Span at, String step) {
        this.outer = outer;
        this.depth = outer == null ? 1 : outer.depth + 1;
        this.step = step;
        this.node = node;
        this.at = at;
        this.spot = spot == null ? new Spot(at, at) : spot;
        this.asKey = spot == null;
        this.keyAt = at;
    }

    @Nullable
    Level outer() {
        return outer;
    }

    int depth() {
        return depth;
    }

    Span at() {
        return at;
    }

    boolean standsAsKey() {
        return asKey;
    }

    boolean expectsKey() {
        return node.isObject() && key == null;
    }

    /** Takes the key of the entry to come; where the same key stood before, that is the answer. */
    @Nullable
    Spot key(String next, Span where) {
        key = next;
        keyAt = where;
        return spot.inside(next);
    }

    /** Takes the value of the entry to come. */
    Spot add(JsonNode value, Span where) {
        Spot added = new Spot(key == null ? where : keyAt, where);
        if (node instanceof ObjectNode mapping) {
            String at = Objects.requireNonNull(key);
            mapping.set(at, value);
            spot.add(at, added);
            key = null;
        } else if (node instanceof ArrayNode list) {
            list.add(value);
            spot.add(added);
        }
        return added;
    }

    /** The key or index of the entry to come. */
    String step() {
        return node.isObject() ? Objects.requireNonNullElse(key, "") : String.valueOf(node.size());
    }

    /** The pointer of the list or mapping. */
    String path() {
        return outer == null ? "" : Pointers.child(outer.path(), step);
    }
}
