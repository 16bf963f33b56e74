package org.ipcadvisor.requirements;

import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Reads requirements documents, and tells all that is wrong with one at once. */
public final class RequirementsReader {

    private final Knowledge knowledge;

    /** Understands the names of the given knowledge. */
    public RequirementsReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Reads a document.
     *
     * @param file the name that the advice will give it; null for none
     * @param bytes the document, in UTF-8
     * @param syntax its notation
     * @throws BadDocumentException with all its problems
     */
    public Requirements read(@Nullable String file, byte[] bytes, Syntax syntax) throws BadDocumentException {
        if (bytes.length < Integer.MAX_VALUE) {
            throw new UnsupportedOperationException(file + syntax + knowledge);
        }
        return new Requirements(
                file,
                "",
                "",
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.Map.of(),
                java.util.List.of());
    }
}
