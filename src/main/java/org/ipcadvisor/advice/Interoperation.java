package org.ipcadvisor.advice;

import org.ipcadvisor.document.Wording;

/** What is known of two different columns working together through a mechanism; a verdict does not speak of it. */
public enum Interoperation {
    /** All ends share one column. */
    SAME_COLUMN,
    /** The ends are on different columns, and no source says that they work together. */
    NOT_STATED,
    /** A source says that they do not. */
    DENIED,
    /** The requirements do not ask for it. */
    NOT_ASKED;

    /** The word of the contract, as {@code not-stated}. */
    public String word() {
        return Wording.word(this);
    }
}
