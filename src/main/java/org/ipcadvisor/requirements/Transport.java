package org.ipcadvisor.requirements;

import org.ipcadvisor.document.Wording;

/** What remote procedure calls run over: a family of protocol sequences. */
public enum Transport {
    NAMED_PIPES,
    NETBIOS,
    TCP,
    LOCAL;

    /** The word of the requirements file, as {@code named-pipes}. */
    public String word() {
        return Wording.word(this);
    }
}
