package org.ipcadvisor.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A text that was read: its tree, and for every key, element and value the place where it stands.
 *
 * <p>Pointers are JSON Pointers (RFC 6901); the empty one is the whole document.
 */
public final class Document {

    private final JsonNode root;
    private final Spot top;
    private final SourceText text;

    Document(JsonNode root, Spot top, SourceText text) {
        this.root = root;
        this.top = top;
        this.text = text;
    }

    /**
     * Reads one document of at most {@link Limit#DOCUMENT_BYTES}.
     *
     * @param bytes the text in UTF-8, with or without a byte order mark
     * @throws BadDocumentException if it is no single, plain document of that notation: bytes that are not UTF-8, a
     *     syntax error, an anchor, an alias, a tag, a key that stands twice, a number that cannot be kept, a limit
     */
    public static Document read(byte[] bytes, Syntax syntax) throws BadDocumentException {
        return read(bytes, syntax, Bounds.DOCUMENT);
    }

    /**
     * Reads advice that was written earlier, in JSON of at most {@link Limit#ADVICE_BYTES}.
     *
     * @throws BadDocumentException if it is no single, plain document of JSON
     */
    public static Document readAdvice(byte[] bytes) throws BadDocumentException {
        return read(bytes, Syntax.JSON, Bounds.ADVICE);
    }

    private static Document read(byte[] bytes, Syntax syntax, Bounds bounds) throws BadDocumentException {
        SourceText text = Utf8.decode(bytes, bounds.bytes());
        Problems problems = new Problems(text);
        TreeBuilder tree = new TreeBuilder(text, problems, bounds.values());
        try {
            switch (syntax) {
                case YAML -> new YamlReader(text, tree, problems).read();
                case JSON -> new JsonReader(text, tree, problems).read();
            }
        } catch (Stop end) {
            // why is among the problems
        }
        problems.throwAny();
        return tree.document();
    }

    /**
     * The bytes of a stream, but no more than one above {@link Limit#DOCUMENT_BYTES}: enough for {@link #read} to tell
     * that there are too many, however many there are.
     */
    public static byte[] readBounded(InputStream in) throws IOException {
        return in.readNBytes(Limit.DOCUMENT_BYTES.most() + 1);
    }

    /** The same of a stream that may hold advice, for {@link #readAdvice}. */
    public static byte[] readBoundedAdvice(InputStream in) throws IOException {
        return in.readNBytes(Limit.ADVICE_BYTES.most() + 1);
    }

    /** The tree; its root may be of any kind. */
    public JsonNode root() {
        return root;
    }

    /** Where the key of an entry, or the element of a list, stands; for one that is not there, its parent's place. */
    public Place place(String pointer) {
        return text.place(nearest(pointer).key().start());
    }

    /** Where the value at a pointer starts; for one that is not there, its parent's place. */
    public Place valuePlace(String pointer) {
        return text.place(nearest(pointer).value().start());
    }

    /**
     * Where a character of a key (or of an element that is a text) stands, or the key itself if the character is
     * written as an escape.
     *
     * @param index the index of the character in the key, in UTF-16 units
     */
    public Place place(String pointer, int index) {
        Spot spot = nearest(pointer);
        if (spot.key().equals(spot.value())) {
            return valuePlace(pointer, index);
        }
        List<String> steps = Pointers.steps(pointer);
        return place(spot.key(), steps.get(steps.size() - 1), index);
    }

    /**
     * Where a character of a text stands, or the text itself if the character is written as an escape.
     *
     * @param index the index of the character in the value, in UTF-16 units
     */
    public Place valuePlace(String pointer, int index) {
        return place(nearest(pointer).value(), root.at(pointer).asString(""), index);
    }

    /** A character is found by its rank among its like, as long as none of these is written as an escape. */
    private Place place(Span where, String value, int index) {
        String written = text.between(where.start(), where.end());
        if (index < 0 || index >= value.length()) {
            return text.place(where.start());
        }
        int[] inValue = indicesOf(value.charAt(index), value);
        int[] inText = indicesOf(value.charAt(index), written);
        int rank = Arrays.binarySearch(inValue, index);
        return text.place(where.start() + (inText.length == inValue.length ? inText[rank] : 0));
    }

    private static int[] indicesOf(char wanted, String string) {
        return IntStream.range(0, string.length())
                .filter(at -> string.charAt(at) == wanted)
                .toArray();
    }

    /** A number, a truth value or a null as it was written, as in 007; empty for all else, and for what is left out. */
    public Optional<String> written(String pointer) {
        JsonNode node = root.at(pointer);
        if (!node.isNumber() && !node.isBoolean() && !node.isNull()) {
            return Optional.empty();
        }
        Span where = nearest(pointer).value();
        return Optional.of(text.between(where.start(), where.end())).filter(some -> !some.isEmpty());
    }

    /** Whether it holds the same, written the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document document && root.equals(document.root) && whole().equals(document.whole());
    }

    @Override
    public int hashCode() {
        return whole().hashCode();
    }

    private String whole() {
        return text.between(0, text.length());
    }

    private Spot nearest(String pointer) {
        Spot spot = top;
        for (String step : Pointers.steps(pointer)) {
            Spot inside = spot.inside(step);
            if (inside == null) {
                return spot;
            }
            spot = inside;
        }
        return spot;
    }
}
