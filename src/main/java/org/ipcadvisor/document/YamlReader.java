package org.ipcadvisor.document;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Reads one YAML 1.2 document, without what YAML has for sharing, merging and typing values. */
final class YamlReader {

    private final SourceText text;
    private final TreeBuilder tree;
    private final Problems problems;
    private final ScalarReader scalars;
    private YamlTrail trail = YamlTrail.START;

    YamlReader(SourceText text, TreeBuilder tree, Problems problems) {
        this.text = text;
        this.tree = tree;
        this.problems = problems;
        this.scalars = new ScalarReader(tree, problems);
    }

    void read() throws Stop {
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setVersionFunction(version -> version)
                .build();
        Iterator<Event> events =
                new Parse(settings).parseString(text.readable()).iterator();
        for (Event event = next(events); event != null; event = next(events)) {
            take(event);
        }
        if (!tree.isBegun()) {
            throw noDocument();
        }
    }

    private @Nullable Event next(Iterator<Event> events) throws Stop {
        try {
            return events.hasNext() ? events.next() : null;
        } catch (MarkedYamlEngineException e) {
            throw stop(new YamlFault(text, trail, tree.openedAt(), e).explain());
        } catch (RuntimeException e) {
            throw stop(YamlEscape.explainFrom(text, trail.end()));
        }
    }

    private Stop stop(Trouble trouble) {
        return problems.stop(trouble, tree::path);
    }

    private Stop noDocument() {
        return stop(new Trouble(
                "no-document",
                0,
                "The document is empty, or holds nothing but comments. Write at least one key: value."));
    }

    private void take(Event event) throws Stop {
        Span at = span(event);
        if (event instanceof NodeEvent node) {
            refuseProperties(node, at);
        }
        if (event instanceof DocumentStartEvent) {
            begin(at);
        } else if (event instanceof ScalarEvent scalar) {
            take(scalar, at);
        } else if (event instanceof CollectionStartEvent) {
            open(event, at);
        } else if (event instanceof CollectionEndEvent) {
            close();
        } else if (event instanceof DocumentEndEvent end) {
            trail = trail.ended(end.isExplicit());
        }
    }

    private Span span(Event event) {
        return new Span(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private int offset(Optional<Mark> mark) {
        return text.offset(mark.orElseThrow().getIndex());
    }

    private void begin(Span at) throws Stop {
        if (trail.ended()) {
            throw stop(Trouble.secondDocument(at.start()));
        }
        Optional<Trouble> directive = YamlDirectives.refused(text, at);
        if (directive.isPresent()) {
            throw stop(directive.get());
        }
    }

    private void refuseProperties(NodeEvent node, Span at) throws Stop {
        boolean tagged = node instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : node instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (tagged || node.getAnchor().isPresent()) {
            throw stop(YamlProperties.refuse(text, at.start()));
        }
    }

    private void open(Event event, Span at) throws Stop {
        if (event instanceof MappingStartEvent) {
            tree.openMapping(at);
        } else {
            tree.openList(at);
        }
        trail = trail.opened(at);
    }

    private void close() throws Stop {
        Optional<Span> key = tree.close();
        if (key.isPresent()) {
            String says = "A list or a mapping stands here in the place of a key. Write a text as the key, or put what"
                    + " begins with a bracket in quotes.";
            problems.add("complex-key", key.get().start(), tree::path, says);
        }
    }

    private void take(ScalarEvent scalar, Span at) throws Stop {
        trail = trail.read(at, !scalar.isPlain());
        if (YamlKeys.isTooLong(text, at)) {
            throw stop(YamlKeys.tooLong(text, at));
        }
        if (tree.expectsKey()) {
            key(scalar, at);
        } else if (scalar.isPlain()) {
            plain(scalar, at);
        } else {
            scalars.text(scalar.getValue(), at);
        }
    }

    private void plain(ScalarEvent scalar, Span at) throws Stop {
        boolean nothing = scalar.getValue().isEmpty() && !tree.isBegun();
        if (!nothing) {
            scalars.plain(scalar.getValue(), at);
        }
    }

    private void key(ScalarEvent scalar, Span at) throws Stop {
        if (scalar.isPlain() && scalar.getValue().isEmpty()) {
            throw stop(new Trouble("syntax", at.start(), "A key is missing here. Write key: value."));
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw stop(YamlKeys.merge(at));
        }
        scalars.key(scalar.getValue(), at);
    }
}
