package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.compare.Standing;
import org.ipcadvisor.document.Problem;

/** What a look at one decision record came to. */
public sealed interface Checked {

    /** The name of the record's file; {@code -} for standard input. */
    String file();

    /**
     * A record that was understood.
     *
     * @param file the name of its file
     * @param standing whether its decision holds
     */
    record Judged(String file, Standing standing) implements Checked {}

    /**
     * A record that was not understood, or that rests on a file that was not.
     *
     * @param file the name of its file
     * @param bad the name of the file that was not understood, which may be the record itself
     * @param problems what is wrong in that one
     */
    record Refused(String file, String bad, List<Problem> problems) implements Checked {}
}
