package org.ipcadvisor.requirements;

import java.util.Map;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Sha256;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads requirements documents, and tells all that is wrong with one at once. */
public final class RequirementsReader {

    private final SpokenNames spoken;

    /** Understands the names of the given knowledge. */
    public RequirementsReader(Knowledge knowledge) {
        this.spoken = new SpokenNames(knowledge);
    }

    /**
     * Reads a document that is given as plain values, as {@link Requirements#document} has them: strings, numbers,
     * booleans, lists, maps and nulls. Its places are of no use.
     *
     * @throws BadDocumentException with all its problems
     */
    public Requirements read(Map<String, Object> document) throws BadDocumentException {
        return read(null, JsonMapper.shared().writeValueAsBytes(document), Syntax.JSON);
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
        Document document = Document.read(bytes, syntax);
        Reading reading = new Reading(document, spoken);
        try {
            return new TopReader(reading).read(file, Sha256.of(bytes));
        } catch (Reading.TooManyProblemsException e) {
            throw reading.givenUp();
        }
    }
}
