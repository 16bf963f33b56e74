package org.ipcadvisor.cli;

import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.Problem;

/** What a file got: advice, or the problems that make it bad. */
sealed interface Slot {

    /** A file that was judged. */
    record Advised(Advice advice) implements Slot {}

    /** A file that could not be: its name and all its problems. */
    record Refused(String file, List<Problem> problems) implements Slot {}
}
