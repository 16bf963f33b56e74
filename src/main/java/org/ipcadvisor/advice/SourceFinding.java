package org.ipcadvisor.advice;

/**
 * A gap or a friction of a source, on which the advice touches.
 *
 * @param id as {@code kb95900:note-10-is-marked-nowhere}
 * @param where where in the source it is
 * @param says what the source says, or leaves open
 * @param reading how it is read here
 * @param otherReading how else it could be read
 */
public record SourceFinding(String id, String where, String says, String reading, String otherReading) {}
