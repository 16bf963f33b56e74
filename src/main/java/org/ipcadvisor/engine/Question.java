package org.ipcadvisor.engine;

/** What the requirements may answer. */
public enum Question {
    ROLE,
    VERSION,
    INTEROPERATE,
    SOCKETS_API,
    RPC_TRANSPORT,
    ACROSS_MACHINES,
    RECEIVER_WRITES,
    IN_SERVICE,
    CROSS_USER,
    HAS_WINDOW,
    SENDS,
    CARRIES,
    BROADCAST
}
