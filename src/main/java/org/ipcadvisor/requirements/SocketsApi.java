package org.ipcadvisor.requirements;

import java.util.Locale;

/** A programming interface for sockets. */
public enum SocketsApi {
    WINSOCK,
    BSD;

    /** The word of the requirements file, as {@code winsock}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
