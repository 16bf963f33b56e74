package org.ipcadvisor.advice;

import java.util.Collection;
import org.ipcadvisor.document.Wording;

/** How far a mechanism serves a link, from best to worst. */
public enum Verdict {
    VIABLE,
    CONDITIONAL,
    UNDETERMINED,
    NOT_VIABLE;

    /** The word of the contract, as {@code not-viable}. */
    public String word() {
        return Wording.word(this);
    }

    /** Whether this verdict serves a link less well than another. */
    public boolean isWorseThan(Verdict other) {
        return compareTo(other) > 0;
    }

    /** The verdict that findings lead to: the worst of theirs. */
    public static Verdict of(Collection<Finding> findings) {
        Verdict worst = VIABLE;
        for (Finding finding : findings) {
            if (finding.allows().isWorseThan(worst)) {
                worst = finding.allows();
            }
        }
        return worst;
    }
}
