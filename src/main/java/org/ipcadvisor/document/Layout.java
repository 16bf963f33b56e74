package org.ipcadvisor.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where each key and value of an accepted document begins and ends in its text. JSON is read as the YAML that it is
 * too; of the few texts that are JSON and not YAML there is no layout.
 */
public final class Layout {

    private static final String MARK = "\uFEFF";

    private final Lines lines;
    private final Part root;

    private Layout(Lines lines, Part root) {
        this.lines = lines;
        this.root = root;
    }

    /** The layout of a document's text; empty where it cannot be told. */
    public static Optional<Layout> of(String document, Syntax syntax) {
        String text = unmarked(document);
        Lines lines = new Lines(text);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setBufferSize(text.length() + 1)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();
            String readable = syntax == Syntax.JSON ? withoutTabs(text) : text;
            Iterator<Event> events = new Parse(settings).parseString(readable).iterator();
            while (events.hasNext()) {
                if (events.next() instanceof NodeEvent node) {
                    return Optional.of(new Layout(lines, part(node, events, lines)));
                }
            }
        } catch (RuntimeException e) {
            // a text that its own reader accepts and this one does not: nothing is told of it
        }
        return Optional.empty();
    }

    /** A text without the byte order mark, which no place counts. */
    static String unmarked(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** Blanks for tabs between the values of a JSON text; inside of strings JSON has none. */
    private static String withoutTabs(String text) {
        return text.replace('\t', ' ');
    }

    private static Part part(NodeEvent event, Iterator<Event> events, Lines lines) {
        int start = offset(event.getStartMark(), lines);
        if (event instanceof MappingStartEvent mapping) {
            return collection(Part.Kind.MAPPING, mapping.isFlow(), start, events, lines);
        }
        if (event instanceof SequenceStartEvent list) {
            return collection(Part.Kind.LIST, list.isFlow(), start, events, lines);
        }
        return new Part(Part.Kind.SCALAR, false, start, offset(event.getEndMark(), lines), List.of());
    }

    private static Part collection(Part.Kind kind, boolean flow, int start, Iterator<Event> events, Lines lines) {
        List<Part.Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof CollectionEndEvent)) {
            entries.add(entry(kind, (NodeEvent) event, events, lines));
            event = events.next();
        }
        int last = entries.isEmpty()
                ? start
                : entries.get(entries.size() - 1).value().end();
        return new Part(kind, flow, start, flow ? offset(event.getEndMark(), lines) : last, List.copyOf(entries));
    }

    private static Part.Entry entry(Part.Kind kind, NodeEvent event, Iterator<Event> events, Lines lines) {
        if (kind == Part.Kind.LIST) {
            Part value = part(event, events, lines);
            return new Part.Entry(null, value.start(), value.start(), value);
        }
        int start = offset(event.getStartMark(), lines);
        int end = offset(event.getEndMark(), lines);
        return new Part.Entry(
                ((ScalarEvent) event).getValue(), start, end, part((NodeEvent) events.next(), events, lines));
    }

    private static int offset(Optional<Mark> mark, Lines lines) {
        return lines.offset(mark.orElseThrow().getIndex());
    }

    Part root() {
        return root;
    }

    Lines lines() {
        return lines;
    }

    /** The entry or element at a pointer; empty if there is none. */
    Optional<Part.Entry> entry(String pointer) {
        Part part = root;
        Part.Entry entry = null;
        for (String step : Pointers.steps(pointer)) {
            int at = part.index(step);
            if (at < 0) {
                return Optional.empty();
            }
            entry = part.entries().get(at);
            part = entry.value();
        }
        return Optional.ofNullable(entry);
    }

    /**
     * Where an entry stands: its key with a value that is a text or in brackets, else its key alone. For one that is
     * left out, where the nearest above it stands; empty if there is none above it.
     */
    public Optional<Region> nearest(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Optional<Part.Entry> entry = entry(at);
            if (entry.isPresent()) {
                return Optional.of(region(entry.get()));
            }
        }
        return Optional.empty();
    }

    private Region region(Part.Entry entry) {
        Part value = entry.value();
        boolean whole = value.kind() == Part.Kind.SCALAR || value.flow();
        int end = whole ? value.end() : entry.keyEnd();
        return new Region(lines.place(entry.start()), lines.place(Math.max(entry.keyEnd(), end)));
    }
}
