package org.ipcadvisor.engine;

/** How a hinge turns. */
public enum Outcome {
    /** Every question has the answer that blocks. */
    BLOCKED,
    /** No question has a harmless answer, and at least one has none. */
    OPEN,
    /** A question has a harmless answer. */
    SETTLED
}
