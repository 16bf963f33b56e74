package org.ipcadvisor.knowledge;

import java.util.List;
import org.ipcadvisor.knowledge.Statement.Marks;

/**
 * Of what something in a source speaks.
 *
 * @param said the words
 * @param marks how the source shows it
 * @param mechanisms the mechanisms that it names itself, where no mark in a table does
 * @param platforms the platforms that it names itself; empty for all
 * @param win32Only whether it speaks of Win32 platforms only
 */
record Scope(Said said, Marks marks, List<String> mechanisms, List<String> platforms, boolean win32Only) {}
