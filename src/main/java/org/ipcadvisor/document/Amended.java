package org.ipcadvisor.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text in which changes were made, while all else stays as it was written.
 *
 * @param text the text, without a byte order mark
 * @param replacements what was replaced in the text before, in the order of their places
 */
public record Amended(String text, List<Replacement> replacements) {

    /** Of a document of 1 MiB, sixteen keys can change at once. */
    private static final long MOST_READ = 16L << 20;

    /**
     * Makes changes in the text of a document, whether or not it is accepted as requirements.
     *
     * @param changes the changes, one after the other
     * @throws BadDocumentException if the text is no document, if a change leads to nothing, or if the changes cannot be
     *     written so that all else stays as it is
     */
    public static Amended of(String document, Syntax syntax, List<Change> changes) throws BadDocumentException {
        JsonNode tree =
                Document.read(document.getBytes(StandardCharsets.UTF_8), syntax).root();
        for (Change change : changes) {
            try {
                Patched.change(tree, change);
            } catch (InexactException e) {
                throw refused(nowhere(change), change.path());
            }
        }
        try {
            return Amendment.exactly(document, syntax, changes, MOST_READ);
        } catch (InexactException | BadDocumentException e) {
            throw refused(
                    "This cannot be written into the text so that all else stays as it is. Write it by hand.", "");
        }
    }

    private static String nowhere(Change change) {
        String path = change.path();
        if (path.isEmpty()) {
            return "The document as a whole cannot be changed. Name a key or an element.";
        }
        return switch (change.kind()) {
            case ADD ->
                "Nothing can be added at " + path + ": above it there is no mapping, and no list that is long enough.";
            case REMOVE -> "There is nothing at " + path + " that could be removed.";
            case REPLACE -> "There is nothing at " + path + " that could be replaced.";
        };
    }

    private static BadDocumentException refused(String sentence, String path) {
        return new BadDocumentException(List.of(new Problem("not-amended", sentence, path, null)));
    }
}
