package org.ipcadvisor.advice;

import org.ipcadvisor.knowledge.Comment;
import org.jspecify.annotations.Nullable;

/**
 * A gap or a friction of a source, or what another text says of it, on which the advice touches.
 *
 * @param id as {@code kb95900:note-10-is-marked-nowhere}
 * @param where where in the source it is, and where the other text is to be found
 * @param says what the source says, or leaves open; or what the other text says
 * @param reading how it is read here
 * @param otherReading how else it could be read
 * @param stance how the other text stands to the source; null for what the source itself leaves open
 */
public record SourceFinding(
        String id, String where, String says, String reading, String otherReading, Comment.@Nullable Sense stance) {

    /** What a source itself leaves open. */
    public SourceFinding(String id, String where, String says, String reading, String otherReading) {
        this(id, where, says, reading, otherReading, null);
    }
}
