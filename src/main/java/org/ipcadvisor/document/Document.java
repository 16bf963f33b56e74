package org.ipcadvisor.document;

import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A text that was read: its tree, and for every key, element and value the place where it stands.
 *
 * <p>Pointers are JSON Pointers (RFC 6901); the empty one is the whole document.
 */
public final class Document {

    private final JsonNode root;
    private final Map<String, Place> keys;
    private final Map<String, Place> values;

    Document(JsonNode root, Map<String, Place> keys, Map<String, Place> values) {
        this.root = root;
        this.keys = keys;
        this.values = values;
    }

    /**
     * Reads one document of at most {@link Limit#DOCUMENT_BYTES}.
     *
     * @param bytes the text in UTF-8, with or without a byte order mark
     * @throws BadDocumentException if it is no single, plain document of that notation: bytes that are not UTF-8, a
     *     syntax error, an anchor, an alias, a tag, a key that stands twice, a number that cannot be kept, a limit
     */
    public static Document read(byte[] bytes, Syntax syntax) throws BadDocumentException {
        if (bytes.length < Limit.DOCUMENT_BYTES.most()) {
            throw new UnsupportedOperationException(syntax.toString());
        }
        return new Document(tools.jackson.databind.node.NullNode.getInstance(), Map.of(), Map.of());
    }

    public static byte[] readBounded(java.io.InputStream stream) throws java.io.IOException, BadDocumentException {
        return stream.readNBytes(Limit.DOCUMENT_BYTES.most());
    }

    /** The tree; its root may be of any kind. */
    public JsonNode root() {
        return root;
    }

    /** Where the key of a mapping's entry, or the element of a list, stands; for one that is not there, its parent's. */
    public Place place(String pointer) {
        return find(keys, pointer);
    }

    /** Where the value at a pointer starts; for one that is not there, its parent's place. */
    public Place valuePlace(String pointer) {
        return find(values, pointer);
    }

    private static Place find(Map<String, Place> places, String pointer) {
        String at = pointer;
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Objects.requireNonNullElse(places.get(at), Place.START);
    }
}
