package org.ipcadvisor.advice;

import java.time.LocalDate;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a waiver, or of a record that a condition was met.
 *
 * @param kind which of the two it is
 * @param state what has become of it
 * @param path its JSON Pointer in the requirements
 * @param place where it stands there
 * @param finding the id of the finding that it names
 * @param link the id of the link; null where none is known
 * @param mechanism the id of the mechanism; null where none is known
 * @param verdict the verdict on the mechanism as it is; null where none is known
 * @param otherwise the verdict on the mechanism if nothing were waived or met; null where none is known
 * @param until the last day of a waiver; null for a record that a condition was met
 * @param message one sentence that says what has become of it, and what to do if something is
 */
public record WaiverState(
        Kind kind,
        State state,
        String path,
        Place place,
        String finding,
        @Nullable String link,
        @Nullable String mechanism,
        @Nullable Verdict verdict,
        @Nullable Verdict otherwise,
        @Nullable LocalDate until,
        String message) {

    /** What it is. */
    public enum Kind {
        WAIVER,
        MET;

        /** As {@code waiver}. */
        public String word() {
            return Wording.word(this);
        }
    }

    /** What has become of it. */
    public enum State {
        /** It holds. */
        IN_FORCE,
        /** It holds, and not for much longer. */
        EXPIRING,
        /** Its last day has passed, and the finding counts again. */
        EXPIRED,
        /** What the finding rests on has changed, so that it is another one. */
        CHANGED,
        /** There is no such finding. */
        UNUSED;

        /** As {@code in-force}. */
        public String word() {
            return Wording.word(this);
        }

        /** Whether somebody has to look at it. */
        public boolean isToBeSeenTo() {
            return this != IN_FORCE;
        }
    }
}
