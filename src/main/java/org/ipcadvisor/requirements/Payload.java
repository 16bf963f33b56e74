package org.ipcadvisor.requirements;

import java.util.Locale;

/** What goes over a link: data, the bare signal that something happened, or calls that are answered. */
public enum Payload {
    DATA,
    SIGNAL,
    CALLS;

    /** The word of the requirements file, as {@code data}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
