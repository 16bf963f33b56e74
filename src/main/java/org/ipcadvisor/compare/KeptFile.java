package org.ipcadvisor.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.knowledge.Knowledge;

/** Files that may hold advice that {@code advise --format json} has written. */
public final class KeptFile {

    /** What can hold a member of that name; whether it is one at the top is seen when it is read. */
    private static final Pattern PERHAPS =
            Pattern.compile("\\A[^\\[\"'a-zA-Z{]*+\\{.*\"(?:advice|verdict)\"\\s*:", Pattern.DOTALL);

    private static final String EXPECTED =
            "This is no JSON, and advice is expected as advise --format json writes it. To compare requirements, use:"
                    + " ipc-advisor diff OLD NEW.";

    private KeptFile() {}

    /**
     * Whether a text is meant to be such advice: JSON that has the member at its top.
     *
     * @throws BadDocumentException if it could be, and is no JSON
     */
    public static boolean isMeant(byte[] bytes) throws BadDocumentException {
        return PERHAPS.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()
                && KeptJson.isAdvice(Document.readAdvice(bytes));
    }

    /**
     * All that it holds, citing what is known.
     *
     * @throws BadDocumentException if it is no such advice
     */
    public static List<Kept> all(byte[] bytes, Knowledge knowledge) throws BadDocumentException {
        try {
            return KeptJson.read(Document.readAdvice(bytes), knowledge);
        } catch (BadDocumentException e) {
            throw new BadDocumentException(e.problems().stream()
                    .map(problem -> problem.saying("not-json", EXPECTED))
                    .toList());
        }
    }
}
