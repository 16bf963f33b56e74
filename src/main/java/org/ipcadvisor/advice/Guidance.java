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
 */
public record Guidance(
        List<Remedy> remedies,
        List<Conflict> conflicts,
        List<DecisiveQuestion> questions,
        List<Relay> relays,
        List<ConsideredNote> notes) {

    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of(), List.of(), List.of(), List.of(), List.of());

    /** The same guidance, with these relays. */
    Guidance with(List<Relay> others) {
        return new Guidance(remedies, conflicts, questions, others, notes);
    }
}
