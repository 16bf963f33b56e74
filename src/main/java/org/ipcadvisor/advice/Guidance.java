package org.ipcadvisor.advice;

import java.util.List;

/**
 * What follows for the people who wrote a link: what to change, to decide, and to know.
 *
 * @param remedies where nothing is viable or conditional, the minimal changes that make something so, the cheapest first
 * @param conflicts where nothing is viable or conditional, the requirements that cannot hold together
 * @param questions what is left out and decides a verdict, the most decisive first
 * @param relays platforms over which ends that no mechanism joins can talk
 * @param notes every note of the sources, in their order
 * @param complete whether all of this was looked for to the end; false where that would take too much, so that there may be more
 */
public record Guidance(
        List<Remedy> remedies,
        List<Conflict> conflicts,
        List<DecisiveQuestion> questions,
        List<Relay> relays,
        List<ConsideredNote> notes,
        boolean complete) {

    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of(), List.of(), List.of(), List.of(), List.of(), true);

    /** The same guidance, with these relays, and whether all that there are were looked for. */
    Guidance with(List<Relay> others, boolean allRelays) {
        return new Guidance(remedies, conflicts, questions, others, notes, complete && allRelays);
    }
}
