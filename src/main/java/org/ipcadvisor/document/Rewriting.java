package org.ipcadvisor.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one change in the text of a document, so that all around it stays as it was written. */
final class Rewriting {

    private final String text;
    private final Part root;
    private final Notated notation;

    /**
     * Where a text changes.
     *
     * @param start the offset from which on
     * @param end the offset up to which
     * @param text what stands there then
     */
    record Edit(int start, int end, String text) {}

    Rewriting(String text, Layout layout, Syntax syntax) {
        this.text = text;
        this.root = layout.root();
        this.notation = new Notated(syntax);
    }

    /** What a change changes in the text. */
    Edit edit(Change change) throws InexactException {
        List<String> steps = Pointers.steps(change.path());
        Part parent = root;
        Part.Entry above = null;
        for (String step : steps.subList(0, steps.size() - 1)) {
            int at = parent.index(step);
            if (at < 0) {
                throw new InexactException();
            }
            above = parent.entries().get(at);
            parent = above.value();
        }
        String last = steps.get(steps.size() - 1);
        int at = parent.index(last);
        boolean member = parent.kind() == Part.Kind.MAPPING;
        return switch (change.kind()) {
            case REMOVE -> remove(parent, above, existing(at));
            case REPLACE -> replace(parent.entries().get(existing(at)), change.value());
            case ADD ->
                at >= 0 && member
                        ? replace(parent.entries().get(at), change.value())
                        : add(
                                parent,
                                at,
                                member ? notation.entry(last, change.value()) : notation.value(change.value()));
        };
    }

    private static int existing(int at) throws InexactException {
        if (at < 0) {
            throw new InexactException();
        }
        return at;
    }

    private Edit replace(Part.Entry entry, @Nullable Object value) {
        Part old = entry.value();
        boolean quoted = old.kind() == Part.Kind.SCALAR && old.start() < old.end() && text.charAt(old.start()) == '"';
        String written = quoted && value instanceof String string ? Notated.quoted(string) : notation.value(value);
        if (old.start() == old.end() && !old.flow()) {
            return new Edit(old.start(), old.end(), ' ' + written);
        }
        return new Edit(old.start(), old.end(), written);
    }

    private Edit remove(Part parent, Part.@Nullable Entry above, int at) throws InexactException {
        List<Part.Entry> all = parent.entries();
        Part.Entry entry = all.get(at);
        if (all.size() == 1) {
            return emptied(parent, above);
        }
        if (parent.flow()) {
            return at > 0
                    ? new Edit(all.get(at - 1).value().end(), entry.value().end(), "")
                    : new Edit(entry.start(), all.get(1).start(), "");
        }
        int begin = begin(parent, entry);
        int line = startOfLine(begin);
        if (text.substring(line, begin).isBlank()) {
            return new Edit(line, endOfLine(entry.value().end()), "");
        }
        if (at + 1 < all.size()) {
            return new Edit(begin, begin(parent, all.get(at + 1)), "");
        }
        throw new InexactException();
    }

    /** Brackets with nothing in them for a list or mapping that loses its only entry. */
    private Edit emptied(Part parent, Part.@Nullable Entry above) throws InexactException {
        String empty = parent.kind() == Part.Kind.MAPPING ? "{}" : "[]";
        if (parent.flow()) {
            return new Edit(parent.start(), parent.end(), empty);
        }
        if (above == null || above.key() == null) {
            throw new InexactException();
        }
        int colon = text.indexOf(':', above.keyEnd());
        return new Edit(colon + 1, trimmed(parent.end()), ' ' + empty);
    }

    private Edit add(Part parent, int at, String written) throws InexactException {
        if (parent.kind() == Part.Kind.SCALAR || (parent.entries().isEmpty() && !parent.flow())) {
            throw new InexactException();
        }
        List<Part.Entry> all = parent.entries();
        if (all.isEmpty()) {
            return new Edit(parent.start() + 1, parent.start() + 1, written);
        }
        Part.Entry neighbour = all.get(at >= 0 ? at : all.size() - 1);
        int begin = begin(parent, neighbour);
        String indent = text.substring(startOfLine(begin), begin);
        if (parent.flow()) {
            String gap = indent.isBlank() && startOfLine(begin) > parent.start() ? lineEnd() + indent : " ";
            return at >= 0
                    ? new Edit(begin, begin, written + ',' + gap)
                    : new Edit(neighbour.value().end(), neighbour.value().end(), ',' + gap + written);
        }
        String line = " ".repeat(indent.codePointCount(0, indent.length()))
                + (parent.kind() == Part.Kind.LIST ? "- " : "")
                + written;
        if (at >= 0) {
            return inserted(startOfLine(begin), line, indent);
        }
        return inserted(endOfLine(neighbour.value().end()), line, "");
    }

    private Edit inserted(int at, String line, String before) throws InexactException {
        if (!before.isBlank()) {
            throw new InexactException();
        }
        boolean open = at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r';
        return new Edit(at, at, open ? lineEnd() + line : line + lineEnd());
    }

    /** Where an entry begins: at its key, or at the hyphen of an element. */
    private int begin(Part parent, Part.Entry entry) throws InexactException {
        if (parent.flow() || parent.kind() != Part.Kind.LIST) {
            return entry.start();
        }
        int at = entry.start() - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        if (at < 0 || text.charAt(at) != '-') {
            throw new InexactException();
        }
        return at;
    }

    private int startOfLine(int offset) {
        int at = offset;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    /** The offset behind the line of a value's end; a block of text ends where the next line begins. */
    private int endOfLine(int offset) {
        if (offset > 0 && (text.charAt(offset - 1) == '\n' || text.charAt(offset - 1) == '\r')) {
            return offset;
        }
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", at) ? at + 2 : at + 1);
    }

    private int trimmed(int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
