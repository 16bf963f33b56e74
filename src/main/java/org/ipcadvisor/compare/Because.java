package org.ipcadvisor.compare;

import java.util.List;
import org.ipcadvisor.document.Wording;

/**
 * Why something changed.
 *
 * @param causes the causes, as far as they are known
 * @param proof how that is known
 */
public record Because(List<Cause> causes, Proof proof) {

    /** Nothing is known. */
    static final Because UNKNOWN = new Because(List.of(), Proof.UNKNOWN);

    /** How a cause is known. */
    public enum Proof {
        /** The requirements were judged without it, or with it alone, and that made the difference. */
        TRIED,
        /** What was found rests on it; it could not be tried. */
        RESTS,
        /** It is another, and what was found rests on it: nothing else that was told is. */
        COMPARED,
        /** It is not known. */
        UNKNOWN;

        /** As {@code tried}. */
        public String word() {
            return Wording.word(this);
        }
    }
}
