package org.ipcadvisor.requirements;

import org.ipcadvisor.document.Wording;

/** Whether data flows between copies of one application one way only, or both ways. */
public enum Flow {
    ONE_WAY,
    DUPLEX;

    /** The word of the requirements file, as {@code one-way}. */
    public String word() {
        return Wording.word(this);
    }
}
