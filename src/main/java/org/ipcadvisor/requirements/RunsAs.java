package org.ipcadvisor.requirements;

import java.util.Locale;

/** How a component's process is started. */
public enum RunsAs {
    SERVICE,
    APPLICATION;

    /** The word of the requirements file, as {@code service}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
