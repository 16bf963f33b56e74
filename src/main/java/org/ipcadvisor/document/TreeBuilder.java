package org.ipcadvisor.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of a document from what a reader meets, notes where it stands, and keeps the limits. */
final class TreeBuilder {

    private final SourceText text;
    private final Problems problems;
    private @Nullable JsonNode root;
    private @Nullable Spot top;
    private @Nullable Level innermost;
    private int values;

    TreeBuilder(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** A list or a mapping that is being read. */
    private static final class Level {
        final @Nullable Level outer;
        final int depth;
        final String step;
        final ContainerNode<?> node;
        final Spot spot;

        @Nullable
        String key;

        Span keyAt;

        Level(@Nullable Level outer, String step, ContainerNode<?> node, Spot spot) {
            this.outer = outer;
            this.depth = outer == null ? 1 : outer.depth + 1;
            this.step = step;
            this.node = node;
            this.spot = spot;
            this.keyAt = spot.key();
        }
    }

    void openMapping(Span at) throws Stop {
        open(new ObjectNode(JsonNodeFactory.instance), at);
    }

    void openList(Span at) throws Stop {
        open(new ArrayNode(JsonNodeFactory.instance, 4), at);
    }

    private void open(ContainerNode<?> node, Span at) throws Stop {
        Level outer = innermost;
        if (outer != null && outer.depth == Limit.NESTING.most()) {
            String says = "Lists and mappings are nested too deeply here. " + Limit.NESTING.sentence();
            throw problems.stop("limit", at.start(), path(), says);
        }
        String step = outer == null ? "" : step(outer);
        innermost = new Level(outer, step, node, place(node, at));
    }

    void close() {
        innermost = Objects.requireNonNull(innermost).outer;
    }

    /** Takes the key of the entry to come. */
    void key(String key, Span at) {
        Level level = Objects.requireNonNull(innermost);
        level.key = key;
        level.keyAt = at;
        problems.tellUnfit(at, path(level));
        Spot first = level.spot.inside(key);
        if (first != null) {
            String says = "The key " + Characters.shown(key) + " stands here a second time. It stands at "
                    + text.spot(first.key().start()) + " already. Keep one of the two.";
            problems.add("duplicate-key", at.start(), path(), says);
        }
    }

    /** Takes a value that is neither a list nor a mapping. */
    void scalar(JsonNode value, Span at) throws Stop {
        place(value, at);
    }

    private Spot place(JsonNode value, Span at) throws Stop {
        if (++values > Limit.VALUES.most()) {
            String says = "This is one value too many. " + Limit.VALUES.sentence();
            throw problems.stop("limit", at.start(), path(), says);
        }
        Level level = innermost;
        Spot spot = new Spot(level == null || level.key == null ? at : level.keyAt, at);
        if (level == null) {
            root = value;
            top = spot;
        } else if (level.node instanceof ObjectNode mapping) {
            String key = Objects.requireNonNull(level.key);
            mapping.set(key, value);
            level.spot.add(key, spot);
            level.key = null;
        } else if (level.node instanceof ArrayNode list) {
            list.add(value);
            level.spot.add(spot);
        }
        return spot;
    }

    /** Whether what comes next is a key (or the end of a mapping). */
    boolean expectsKey() {
        return innermost != null && innermost.node.isObject() && innermost.key == null;
    }

    /** Whether a value was begun. */
    boolean isBegun() {
        return root != null;
    }

    /** Where the innermost list or mapping that is still open begins; -1 if there is none. */
    int openedAt() {
        return innermost == null ? -1 : innermost.spot.value().start();
    }

    /** The pointer of what comes next; of the mapping itself where a key is to come. */
    String path() {
        Level level = innermost;
        if (level == null) {
            return "";
        }
        return expectsKey() ? path(level) : Pointers.child(path(level), step(level));
    }

    private static String step(Level level) {
        return level.key != null ? level.key : String.valueOf(level.node.size());
    }

    private static String path(Level level) {
        return level.outer == null ? "" : Pointers.child(path(level.outer), level.step);
    }

    /** The tree, once it is read whole. */
    Document document() {
        return new Document(Objects.requireNonNull(root), Objects.requireNonNull(top), text);
    }
}
