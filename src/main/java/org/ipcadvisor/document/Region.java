package org.ipcadvisor.document;

/**
 * A stretch of a text.
 *
 * @param start the place of its first character
 * @param end the place behind its last character
 */
public record Region(Place start, Place end) {}
