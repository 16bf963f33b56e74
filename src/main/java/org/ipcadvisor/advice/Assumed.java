package org.ipcadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the advice takes for granted: that a product is like another, or how a source is read.
 *
 * @param id its id
 * @param says what is assumed
 * @param otherwise what holds if it is not; null where nothing is known then
 * @param accepted whether it is assumed; false for a reading that the requirements reject, so that the alternative holds
 * @param flips what would be another if it were the other way round
 * @param by the other text that is believed against a source, as "Q156673"; null where it is no other text
 */
public record Assumed(
        String id,
        String says,
        @Nullable String otherwise,
        boolean accepted,
        List<Flip> flips,
        @Nullable String by) {

    /** Keeps a copy of the list. */
    public Assumed {
        flips = List.copyOf(flips);
    }

    /** What is assumed for want of knowledge. */
    public Assumed(String id, String says, List<Flip> flips) {
        this(id, says, null, true, flips, null);
    }

    /** How a source is read. */
    public Assumed(String id, String says, @Nullable String otherwise, boolean accepted, List<Flip> flips) {
        this(id, says, otherwise, accepted, flips, null);
    }

    /** Whether it is a reading of a source. */
    public boolean isReading() {
        return otherwise != null;
    }

    /**
     * A verdict, or what is known of interoperation, that would be another the other way round.
     *
     * @param link the link's id
     * @param mechanism the mechanism's id; null for the link as a whole
     * @param verdict the verdict the other way round
     * @param interoperation what would be known of the ends working together; null if that stays the same
     */
    public record Flip(
            String link,
            @Nullable String mechanism,
            Verdict verdict,
            @Nullable Interoperation interoperation) {

        /** A verdict that would be another. */
        public Flip(String link, String mechanism, Verdict verdict) {
            this(link, mechanism, verdict, null);
        }
    }
}
