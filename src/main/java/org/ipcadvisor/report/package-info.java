/**
 * One class per output format; presents, never decides, filters or re-ranks. Public.
 *
 * <p>A {@link org.ipcadvisor.report.Report} writes slots, each an advice or a file that was refused, to a writer, which it
 * neither flushes nor closes; it throws {@code IOException} only where the writer does. Reports are immutable and can be
 * shared by threads. What comes from documents is written so that it steers neither a terminal nor the notation.
 */
@NullMarked
package org.ipcadvisor.report;

import org.jspecify.annotations.NullMarked;
