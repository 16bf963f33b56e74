package org.ipcadvisor.compare;

import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.document.Wording;

/**
 * A block, gap or condition that weighs otherwise than before.
 *
 * @param finding the finding as it is now, or as it was if it is gone
 * @param from how it weighed
 * @param to how it weighs now
 */
public record FindingChange(Finding finding, Weight from, Weight to) {

    /** How a finding weighs on a verdict. */
    public enum Weight {
        /** It is not found. */
        ABSENT,
        /** A condition that was met: it informs. */
        MET,
        /** It is put up with. */
        WAIVED,
        /** It lowers the verdict. */
        COUNTS;

        /** As {@code counts}. */
        public String word() {
            return Wording.word(this);
        }
    }
}
