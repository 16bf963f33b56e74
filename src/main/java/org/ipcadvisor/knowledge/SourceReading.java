package org.ipcadvisor.knowledge;

import java.util.List;

/**
 * How a source is read where its words leave a choice.
 *
 * @param source the id of the source
 * @param id its id, as {@code note-3-covers-win32s}
 * @param says how it is read unless the requirements reject that
 * @param otherwise how it is read if they do
 * @param joins the ids of the platforms that count as one where it is rejected; empty for most
 */
public record SourceReading(String source, String id, String says, String otherwise, List<String> joins) {

    /** Keeps a copy of the list. */
    public SourceReading {
        joins = List.copyOf(joins);
    }
}
