package org.ipcadvisor.knowledge;

/**
 * A column of a source's table: a platform or subsystem.
 *
 * @param id the id of the contract, as {@code win9x}
 * @param name the source's own name, as "Win9x"
 * @param win32 whether programs for it are Win32 programs
 */
public record Platform(String id, String name, boolean win32) {}
