package org.ipcadvisor.requirements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a link, as a decision record holds it.
 *
 * @param status what the record says of itself, as {@code accepted}; null if it does not
 * @param requirements the name of the requirements file, as seen from the record's folder; {@code -} for standard input
 * @param sha256 the hash of that file when the decision was recorded, in lower-case hexadecimal
 * @param link the id of the link
 * @param mechanism what was chosen; null where nothing was, because nothing served
 * @param verdict the word for the verdict on it when it was recorded; on the link where nothing was chosen
 * @param against the ids of the findings that stood against it, conditions included
 * @param sentences the digests of what these say, in the same order, wherever the requirements stood that they rested on;
 *     empty where the record does not have them
 * @param failOn the word for the gate by which it was looked at
 * @param passes whether the link passed that gate and the policy
 * @param policy the policy under which it was judged; null for none
 * @param sources the sources that spoke
 */
public record Decision(
        @Nullable String status,
        String requirements,
        String sha256,
        String link,
        @Nullable Mechanism mechanism,
        String verdict,
        List<String> against,
        List<String> sentences,
        String failOn,
        boolean passes,
        @Nullable RecordedPolicy policy,
        List<RecordedSource> sources) {

    /** Whether it is still meant to hold: it was neither rejected nor deprecated nor superseded by another. */
    public boolean isInForce() {
        String said = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
        return Stream.of("rejected", "deprecated", "superseded").noneMatch(said::startsWith);
    }

    /**
     * The policy under which a decision was judged.
     *
     * @param name its name
     * @param file the name of its file, as seen from the record's folder; {@code -} for standard input
     */
    public record RecordedPolicy(String name, String file) {}

    /**
     * A source that spoke when a decision was recorded.
     *
     * @param id its id
     * @param revision the date of the revision that was read
     * @param sha256 the hash of its text; null where it is several documents
     */
    public record RecordedSource(
            String id, String revision, @Nullable String sha256) {}
}
