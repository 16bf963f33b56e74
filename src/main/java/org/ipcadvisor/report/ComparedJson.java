package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Two documents that are to be compared, each as the text that it was written as, so that what is said of them can name its
 * lines: {@code {"old": "...", "new": "..."}}.
 *
 * @param old the text of the one
 * @param now the text of the other
 */
public record ComparedJson(String old, String now) {

    /**
     * Reads the two.
     *
     * @throws BadDocumentException if this is anything else
     */
    public static ComparedJson read(byte[] bytes) throws BadDocumentException {
        JsonNode both = StrictJson.read(bytes);
        String old = StrictJson.text(both, "old");
        String now = StrictJson.text(both, "new");
        if (old != null && now != null && both.size() == 2) {
            return new ComparedJson(old, now);
        }
        throw new BadDocumentException(List.of(new Problem(
                "not-compared",
                "A JSON object in UTF-8 is expected with two members, old and new: the texts of two documents, in YAML or"
                        + " JSON.",
                "",
                null)));
    }
}
