package org.ipcadvisor.compare;

import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/** Something that is another than before, on account of which something is advised otherwise. */
public sealed interface Cause {

    /**
     * The requirements are others.
     *
     * @param edit where they differ
     * @param before where that stands in the older document; null where it does not, or where that is not known
     * @param after where that stands in the newer document
     */
    record Edited(
            Edit edit, @Nullable Place before, @Nullable Place after) implements Cause {}

    /**
     * The requirements are judged by other knowledge, by another rule, under another policy, or on another day.
     *
     * @param kind what is another
     * @param id its id
     * @param before what it was, where that can be told in a word; else null
     * @param after what it is
     * @param says what happened to it, in a sentence
     */
    record Circumstance(
            Kind kind,
            String id,
            @Nullable String before,
            @Nullable String after,
            String says) implements Cause {}

    /** What may be another beside the requirements. */
    enum Kind {
        /** A cell of a source's table, or the name of a row. */
        CELL,
        /** What a source says: a note, a passage, a gap. */
        TEXT,
        /** A source, or its revision. */
        SOURCE,
        /** A rule. */
        RULE,
        /** How a source is read, or what is assumed. */
        READING,
        /** A policy. */
        POLICY,
        /** A waiver, or a record that a condition was met. */
        WAIVER;

        /** As {@code cell}. */
        public String word() {
            return Wording.word(this);
        }
    }
}
