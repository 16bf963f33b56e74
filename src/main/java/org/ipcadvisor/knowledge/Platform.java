package org.ipcadvisor.knowledge;

import java.util.List;

/**
 * A column of a source's table: a platform or subsystem.
 *
 * @param id the id of the contract, as {@code win9x}
 * @param name the source's own name, as "Win9x"
 * @param win32 whether programs for it are Win32 programs
 * @param notes the numbers of the notes that its heading carries
 */
public record Platform(String id, String name, boolean win32, List<Integer> notes) {}
