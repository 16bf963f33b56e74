package org.ipcadvisor.compare;

import java.util.List;
import org.ipcadvisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism on a link, where its verdict or its conditions changed.
 *
 * @param id the id of the mechanism
 * @param name the source's own name
 * @param from its verdict before; null where it was not judged
 * @param to its verdict now; null where it is not judged
 * @param chosen whether the design has chosen it
 * @param gone what was found before and is found no longer: blocks, gaps and conditions, as sentences
 * @param come what is found now and was not found before
 * @param causes the edits that these findings rest on; all edits where they rest on none
 */
public record MechanismChange(
        String id,
        String name,
        @Nullable Verdict from,
        @Nullable Verdict to,
        boolean chosen,
        List<String> gone,
        List<String> come,
        List<Edit> causes) {

    /** Whether it serves less well than before. */
    public boolean isWorse() {
        return from != null && to != null && to.isWorseThan(from);
    }
}
