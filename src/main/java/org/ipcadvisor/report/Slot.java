package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;

/** What one file came to. */
public sealed interface Slot {

    /**
     * A file that was read: its advice.
     *
     * @param advice the advice
     * @param text the document as it was written
     */
    record Advised(Advice advice, String text) implements Slot {}

    /**
     * A file that could not be read: what is wrong with it.
     *
     * @param file its name; {@code -} for standard input
     * @param problems its problems, in the order of their places
     */
    record Refused(@Nullable String file, List<Problem> problems) implements Slot {}
}
