package org.ipcadvisor.knowledge;

/** The need of the short form that says in which role an application takes part in a mechanism. */
public enum RoleNeed {
    PIPES,
    MAILSLOTS,
    RPC_ROLE;

    /** The word of the requirements file for a role, as {@code create}, or {@code server} for RPC. */
    public String word(Role role) {
        if (this == RPC_ROLE) {
            return role == Role.CREATE ? "server" : "client";
        }
        return role.word();
    }
}
