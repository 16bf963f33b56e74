package org.ipcadvisor.requirements;

import java.util.Locale;

/** What remote procedure calls run over: a family of protocol sequences. */
public enum Transport {
    NAMED_PIPES,
    NETBIOS,
    TCP,
    LOCAL;

    /** The word of the requirements file, as {@code named-pipes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
