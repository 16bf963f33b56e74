package org.ipcadvisor.advice;

import java.util.List;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.SourceReading;
import org.jspecify.annotations.Nullable;

/**
 * How much hangs on a reading of a source.
 *
 * @param reading the reading
 * @param counts over how many sets of columns it decides, for each of some needs
 * @param comment the other text that would be believed against the source; null for a reading of the source itself
 */
public record ReadingWeight(
        SourceReading reading, List<Count> counts, @Nullable Comment comment) {

    /** Keeps a copy of the list. */
    public ReadingWeight {
        counts = List.copyOf(counts);
    }

    /**
     * Over how many sets of columns a reading decides for an application with some needs on each of them.
     *
     * @param needs the needs, as a requirements file writes them
     * @param sets the number of sets
     * @param verdicts in how many of them the verdict on a mechanism with a row is another when it is turned round
     * @param interoperation in how many of them something else is known of interoperation then
     * @param without how many of them are left without a viable or conditional mechanism by default
     * @param withoutIfTurned how many are when it is turned round: rejected, or accepted if it is not by default
     */
    public record Count(String needs, int sets, int verdicts, int interoperation, int without, int withoutIfTurned) {

        /** Whether it decides anywhere. */
        public boolean decides() {
            return verdicts > 0 || interoperation > 0;
        }
    }
}
