package org.ipcadvisor.compare;

import java.util.List;
import org.ipcadvisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism on a link, where its verdict or what lowers it changed.
 *
 * @param id the id of the mechanism
 * @param name the source's own name
 * @param from its verdict before; null where it was not judged
 * @param to its verdict now; null where it is not judged
 * @param chosen whether the newer design has chosen it, or the older one if it is not judged any more
 * @param findings what weighs otherwise than before: first what is gone, then what has come
 * @param because why
 */
public record MechanismChange(
        String id,
        String name,
        @Nullable Verdict from,
        @Nullable Verdict to,
        boolean chosen,
        List<FindingChange> findings,
        Because because) {

    /** The same change, explained. */
    MechanismChange with(Because why) {
        return new MechanismChange(id, name, from, to, chosen, findings, why);
    }

    /** Whether anything changed. */
    boolean isChange() {
        return from != to || !findings.isEmpty();
    }
}
