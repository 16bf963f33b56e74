package org.ipcadvisor.knowledge;

import java.util.List;

/**
 * How a source is read where its words leave a choice.
 *
 * @param source the id of the source
 * @param id its id, as {@code note-3-covers-win32s}
 * @param says how it is read where this is accepted
 * @param otherwise how it is read where it is not
 * @param held whether it is accepted unless the requirements say otherwise
 * @param joins the ids of the platforms that count as one where it is not accepted; empty for most
 */
public record SourceReading(String source, String id, String says, String otherwise, boolean held, List<String> joins) {

    /** A reading that is accepted unless the requirements reject it. */
    public SourceReading(String source, String id, String says, String otherwise, List<String> joins) {
        this(source, id, says, otherwise, true, joins);
    }

    /** Keeps a copy of the list. */
    public SourceReading {
        joins = List.copyOf(joins);
    }
}
