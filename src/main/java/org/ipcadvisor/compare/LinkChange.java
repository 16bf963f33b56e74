package org.ipcadvisor.compare;

import java.util.List;
import org.ipcadvisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A link of which something changed.
 *
 * @param id the name of the link
 * @param from its verdict before; null for a link that was added
 * @param to its verdict now; null for a link that was removed
 * @param mechanisms the mechanisms that changed, in the order of the advice
 * @param recommended the ids that are recommended now and were not before
 * @param dropped the ids that were recommended and are no longer
 * @param opened questions that decide a verdict now and did not before
 * @param closed questions that decided a verdict and do no longer
 */
public record LinkChange(
        String id,
        @Nullable Verdict from,
        @Nullable Verdict to,
        List<MechanismChange> mechanisms,
        List<String> recommended,
        List<String> dropped,
        List<String> opened,
        List<String> closed) {

    /** Whether the link, or what was chosen for it, serves less well than before. */
    public boolean isWorse() {
        boolean own = from != null && to != null && to.isWorseThan(from);
        return own || mechanisms.stream().anyMatch(mechanism -> mechanism.chosen() && mechanism.isWorse());
    }

    /** Whether anything changed. */
    boolean isChange() {
        return from != to
                || !mechanisms.isEmpty()
                || !recommended.isEmpty()
                || !dropped.isEmpty()
                || !opened.isEmpty()
                || !closed.isEmpty();
    }
}
