package org.ipcadvisor.advice;

import java.util.List;
import org.ipcadvisor.document.Wording;

/**
 * A note of a source, and whether it bears on a link.
 *
 * @param id as {@code kb95900:note/3}
 * @param citation as "KB95900 note 3"
 * @param status whether it bears on the link
 * @param why the reason, as a sentence
 * @param paths the JSON Pointers of what is left out, where that keeps it open; else empty
 */
public record ConsideredNote(String id, String citation, Status status, String why, List<String> paths) {

    /** Whether a note bears on a link. */
    public enum Status {
        /** It does. */
        APPLIED,
        /** It does not. */
        NOT_APPLICABLE,
        /** A need that is left out decides. */
        UNDECIDED;

        /** The word of the advice, as {@code not-applicable}. */
        public String word() {
            return Wording.word(this);
        }
    }
}
