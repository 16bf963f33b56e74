package org.ipcadvisor.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that knowledge comes from.
 *
 * @param id the source's id, the name of its folder
 * @param label what citations call it
 * @param title the document's title
 * @param revision the date of the revision that was read, as year-month-day
 * @param sha256 the hash of the document's text, in lower-case hexadecimal; null where the source is several documents
 * @param documents the documents of a source that is several; empty for one that is a single text
 */
public record Source(
        String id,
        String label,
        String title,
        String revision,
        @Nullable String sha256,
        List<CitedDocument> documents) {

    /** Keeps a copy of the list. */
    public Source {
        documents = List.copyOf(documents);
    }
}
