package org.ipcadvisor.engine;

import org.ipcadvisor.knowledge.Role;

/** Which end of a link sends. */
public enum Sender {
    CREATOR,
    OPENER,
    BOTH,
    /** One of two, and it is not said which. */
    ONE;

    /** The end in a role, and not the other. */
    public static Sender in(Role role) {
        return role == Role.CREATE ? CREATOR : OPENER;
    }
}
