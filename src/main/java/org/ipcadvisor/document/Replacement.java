package org.ipcadvisor.document;

/**
 * A stretch of a text, and what is to stand there instead.
 *
 * @param region the stretch, which may be empty
 * @param text what stands there then
 */
public record Replacement(Region region, String text) {}
