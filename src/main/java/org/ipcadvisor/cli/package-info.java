/** The command line: files and standard streams in, results, complaints and exit codes out; decides nothing. */
@NullMarked
package org.ipcadvisor.cli;

import org.jspecify.annotations.NullMarked;
