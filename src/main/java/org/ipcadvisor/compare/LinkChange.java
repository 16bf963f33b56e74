package org.ipcadvisor.compare;

import java.util.List;
import java.util.Objects;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A link of which something changed.
 *
 * @param id the name of the link
 * @param formerly the name that it had; null for one that has kept its name, and for one that was added
 * @param from how it was; null for a link that was added
 * @param to how it is now; null for a link that was removed
 * @param mechanisms the mechanisms that changed, in the order of the advice
 * @param recommended the ids that are recommended now and were not before
 * @param dropped the ids that were recommended and are no longer
 * @param reordered all ids that are recommended now, where those that were so before are in another order; else empty
 * @param opened questions that decide a verdict now and did not before
 * @param closed questions that decided a verdict and do no longer
 * @param because why it was added, removed or renamed, or another mechanism chosen; nothing where it was not
 */
public record LinkChange(
        String id,
        @Nullable String formerly,
        @Nullable State from,
        @Nullable State to,
        List<MechanismChange> mechanisms,
        List<String> recommended,
        List<String> dropped,
        List<String> reordered,
        List<DecisiveQuestion> opened,
        List<DecisiveQuestion> closed,
        List<Cause> because) {

    /** The same change, explained. */
    LinkChange with(List<MechanismChange> explained, List<Cause> why) {
        return new LinkChange(id, formerly, from, to, explained, recommended, dropped, reordered, opened, closed, why);
    }

    /**
     * How a link stands.
     *
     * @param verdict its verdict
     * @param chosen the id of the mechanism that was chosen for it; null if none was
     * @param choice the verdict on that; the link's own where none was chosen
     * @param chosenName the name of the mechanism; null if none was chosen
     */
    public record State(
            Verdict verdict,
            @Nullable String chosen,
            Verdict choice,
            @Nullable String chosenName) {}

    /** Whether the link, or what was chosen for it, serves less well than before. */
    public boolean isWorse() {
        return isLess(from, to);
    }

    /** Whether the link, or what was chosen for it, serves better than before. */
    public boolean isBetter() {
        return isLess(to, from);
    }

    private static boolean isLess(@Nullable State than, @Nullable State state) {
        return than != null
                && state != null
                && (state.verdict().isWorseThan(than.verdict())
                        || state.choice().isWorseThan(than.choice()));
    }

    /** Whether anything changed. */
    boolean isChange() {
        return formerly != null
                || !Objects.equals(from, to)
                || !mechanisms.isEmpty()
                || !recommended.isEmpty()
                || !dropped.isEmpty()
                || !reordered.isEmpty()
                || !opened.isEmpty()
                || !closed.isEmpty();
    }
}
