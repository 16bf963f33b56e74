package org.ipcadvisor.document;

/** The words on keys that are not accepted. */
final class YamlKeys {

    private YamlKeys() {}

    /** Whether a scalar before a colon is so long that the parser does not take it for a key. */
    static boolean isTooLong(SourceText text, Span scalar) {
        return length(text, scalar) > Limit.KEY_CHARACTERS.most() && text.at(text.skipBlanks(scalar.end())) == ':';
    }

    static Trouble tooLong(SourceText text, Span key) {
        String says = "This key takes " + length(text, key) + " characters as it is written, which is too many. ";
        return new Trouble("limit", key.start(), says + Limit.KEY_CHARACTERS.sentence());
    }

    static Trouble merge(Span key) {
        String says = "The merge key << stands here, and merging is not accepted. Write the keys out.";
        return new Trouble("merge-key", key.start(), says);
    }

    private static int length(SourceText text, Span scalar) {
        String written = text.between(scalar.start(), scalar.end());
        return written.codePointCount(0, written.length());
    }
}
