package org.ipcadvisor.engine;

import org.jspecify.annotations.Nullable;

/**
 * A question on which a hinge turns, and how it was answered.
 *
 * @param answer what the requirements say
 * @param blocks whether that is the answer that blocks; null if it was left out
 */
public record Asked(Answer answer, @Nullable Boolean blocks) {}
