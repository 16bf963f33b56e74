package org.ipcadvisor.requirements;

/** How a component's process is started. */
public enum RunsAs {
    SERVICE,
    APPLICATION
}
