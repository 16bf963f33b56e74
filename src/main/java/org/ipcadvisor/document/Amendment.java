package org.ipcadvisor.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Changes of a document's data as replacements in its text, which is read again before they are promised. */
public final class Amendment {

    private final Syntax syntax;
    private final String original;
    private final List<Rewriting.Edit> edits = new ArrayList<>();
    private String text;
    private long mostRead;

    private Amendment(String document, Syntax syntax, long mostRead) {
        this.syntax = syntax;
        this.mostRead = mostRead;
        this.original = Layout.unmarked(document);
        this.text = original;
    }

    /**
     * The replacements, in the order of their places, none of which touches another: with all of them, the text reads
     * as the document with the changes. Empty where that cannot be had to the letter.
     *
     * @param document the text of an accepted document
     * @param changes the changes, one after the other
     */
    public static Optional<List<Replacement>> of(String document, Syntax syntax, List<Change> changes) {
        try {
            return Optional.of(new Amendment(document, syntax, Long.MAX_VALUE).made(changes));
        } catch (InexactException | BadDocumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The same with the text that they yield.
     *
     * @param mostRead how many characters may be read: for each key that changes, all of the text
     * @throws InexactException where it cannot be had to the letter, or with more reading alone
     */
    static Amended exactly(String document, Syntax syntax, List<Change> changes, long mostRead)
            throws InexactException, BadDocumentException {
        Amendment amendment = new Amendment(document, syntax, mostRead);
        List<Replacement> replacements = amendment.made(changes);
        return new Amended(amendment.text, replacements);
    }

    private List<Replacement> made(List<Change> changes) throws InexactException, BadDocumentException {
        JsonNode wanted = tree();
        for (Change change : changes) {
            if (change.path().isEmpty()) {
                throw new InexactException();
            }
            for (Change fine : Patched.finest(wanted, change)) {
                mostRead -= text.length();
                if (mostRead < 0) {
                    throw new InexactException();
                }
                Layout layout = Layout.of(text, syntax).orElseThrow(InexactException::new);
                take(new Rewriting(text, layout, syntax).edit(fine));
            }
            Patched.change(wanted, change);
        }
        if (!tree().equals(Amendment::compare, wanted) || !replaced().equals(text)) {
            throw new InexactException();
        }
        Lines lines = new Lines(original);
        return edits.stream()
                .map(edit ->
                        new Replacement(new Region(lines.place(edit.start()), lines.place(edit.end())), edit.text()))
                .toList();
    }

    /** Numbers are the same that have the same value. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private String replaced() {
        StringBuilder replaced = new StringBuilder(original);
        for (int i = edits.size() - 1; i >= 0; i--) {
            replaced.replace(
                    edits.get(i).start(), edits.get(i).end(), edits.get(i).text());
        }
        return replaced.toString();
    }

    private JsonNode tree() throws BadDocumentException {
        return Document.read(text.getBytes(StandardCharsets.UTF_8), syntax).root();
    }

    /** Makes an edit of the text as it is now, and tells it as one of the original, merged with those that it touches. */
    private void take(Rewriting.Edit edit) {
        text = text.substring(0, edit.start()) + edit.text() + text.substring(edit.end());
        int shift = 0;
        int first = 0;
        while (first < edits.size() && end(first, shift) < edit.start()) {
            shift += growth(edits.get(first));
            first++;
        }
        int start = edit.start() - shift;
        String before = "";
        String after = "";
        int end = edit.end() - shift;
        int inner = shift;
        while (first < edits.size() && edits.get(first).start() + inner <= edit.end()) {
            Rewriting.Edit old = edits.remove(first);
            int from = old.start() + inner;
            int to = from + old.text().length();
            before += from < edit.start() ? old.text().substring(0, edit.start() - from) : "";
            start = Math.min(start, old.start());
            after = to > edit.end() ? old.text().substring(edit.end() - from) : "";
            inner += growth(old);
            end = to > edit.end() ? old.end() : edit.end() - inner;
        }
        edits.add(first, new Rewriting.Edit(start, end, before + edit.text() + after));
    }

    private int end(int index, int shift) {
        Rewriting.Edit edit = edits.get(index);
        return edit.start() + shift + edit.text().length();
    }

    private static int growth(Rewriting.Edit edit) {
        return edit.text().length() - (edit.end() - edit.start());
    }
}
