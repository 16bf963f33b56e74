package org.ipcadvisor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What a restriction follows from.
 *
 * @param cell the cell that is restricted
 * @param note the note that restricts it; null where the row's own name does
 */
public record Grounds(Cell cell, @Nullable Note note) {}
