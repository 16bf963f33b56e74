package org.ipcadvisor.knowledge;

import java.util.List;
import org.ipcadvisor.knowledge.Statement.Marks;

/**
 * The cells of which a note speaks.
 *
 * @param note the note
 * @param marks how the table shows them
 * @param mechanisms the rows that it names itself, where it is marked nowhere
 * @param win32Only whether it speaks of Win32 platforms only
 */
record NoteScope(Note note, Marks marks, List<String> mechanisms, boolean win32Only) {}
