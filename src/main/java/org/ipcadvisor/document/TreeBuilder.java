package org.ipcadvisor.document;

import java.util.Objects;
import java.util.Optional;
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
    private final Limit most;
    private @Nullable JsonNode root;
    private @Nullable Spot top;
    private @Nullable Level innermost;
    private int values;

    TreeBuilder(SourceText text, Problems problems, Limit most) {
        this.text = text;
        this.problems = problems;
        this.most = most;
    }

    void openMapping(Span at) throws Stop {
        open(new ObjectNode(JsonNodeFactory.instance), at);
    }

    void openList(Span at) throws Stop {
        open(new ArrayNode(JsonNodeFactory.instance, 4), at);
    }

    private void open(ContainerNode<?> node, Span at) throws Stop {
        Level outer = innermost;
        if (outer != null && outer.depth() == Limit.NESTING.most()) {
            throw problems.stop(Trouble.tooDeep(at.start()), this::path);
        }
        String step = outer == null ? "" : outer.step();
        innermost = new Level(outer, node, expectsKey() ? null : place(node, at), at, step);
    }

    /** Ends the innermost list or mapping; where it stands in the place of a key, that place is the answer. */
    Optional<Span> close() {
        Level closed = Objects.requireNonNull(innermost);
        innermost = closed.outer();
        if (innermost == null || !closed.standsAsKey()) {
            return Optional.empty();
        }
        innermost.key("", closed.at());
        return Optional.of(closed.at());
    }

    /** Takes the key of the entry to come. */
    void key(String key, Span at) throws Stop {
        Level level = Objects.requireNonNull(innermost);
        problems.tellUnfit(at, level::path);
        Spot first = level.key(key, at);
        if (first != null) {
            String says = "The key " + Characters.shown(key) + " is repeated here; the first is at "
                    + text.place(first.key().start()) + ". Keep one of the two.";
            problems.add("duplicate-key", at.start(), this::path, says);
        }
    }

    /** Takes a value that is neither a list nor a mapping. */
    void scalar(JsonNode value, Span at) throws Stop {
        place(value, at);
    }

    private Spot place(JsonNode value, Span at) throws Stop {
        if (++values > most.most()) {
            String says = "This is one value too many. " + most.sentence();
            throw problems.stop(new Trouble("limit", at.start(), says), this::path);
        }
        if (innermost != null) {
            return innermost.add(value, at);
        }
        root = value;
        top = new Spot(at, at);
        return top;
    }

    /** Whether what comes next is a key (or the end of a mapping). */
    boolean expectsKey() {
        return innermost != null && innermost.expectsKey();
    }

    /** Whether a value was begun. */
    boolean isBegun() {
        return root != null;
    }

    /** How many lists and mappings are open. */
    int depth() {
        return innermost == null ? 0 : innermost.depth();
    }

    /** Where the innermost list or mapping that is still open begins; -1 if there is none. */
    int openedAt() {
        return innermost == null ? -1 : innermost.at().start();
    }

    /** The pointer of what comes next; of the mapping itself where a key is to come. */
    String path() {
        if (innermost == null) {
            return "";
        }
        return expectsKey() ? innermost.path() : Pointers.child(innermost.path(), innermost.step());
    }

    /** The tree, once it is read whole. */
    Document document() {
        return new Document(Objects.requireNonNull(root), Objects.requireNonNull(top), text);
    }
}
