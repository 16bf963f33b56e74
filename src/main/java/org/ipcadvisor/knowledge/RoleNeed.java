package org.ipcadvisor.knowledge;

/** The need of the short form that says in which role an application takes part in a mechanism. */
public enum RoleNeed {
    PIPES,
    MAILSLOTS,
    RPC_ROLE
}
