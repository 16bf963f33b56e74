package org.ipcadvisor.remedy;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ipcadvisor.requirements.Link;

/**
 * A need of a link, and what it could be answered.
 *
 * @param paths its JSON Pointer; several where several entries are answered together
 * @param leftOut whether the requirements leave it out
 * @param general the answers that can bear on mechanisms that no restriction says anything of, as the document would write
 *     them
 * @param question the need as a question
 * @param choices the answers that it does not have
 */
record Option(List<String> paths, boolean leftOut, Set<Object> general, String question, List<Choice> choices) {

    /** The first of its JSON Pointers. */
    String path() {
        return paths.get(0);
    }

    /** Whether any of what a verdict turns on is answered by it. */
    boolean bearsOn(Set<String> turnsOn) {
        return paths.stream().anyMatch(turnsOn::contains);
    }

    /** Whether an answer to it can bear on a mechanism of which it is known on what its verdict turns. */
    boolean bearsOn(Set<String> turnsOn, Choice answer) {
        return general.contains(answer.value()) || bearsOn(turnsOn);
    }

    /**
     * A possible answer.
     *
     * @param value the answer as the document would write it
     * @param says what is so with it, as a clause
     * @param edits how the document would write it
     * @param effect the link with it
     */
    record Choice(Object value, String says, List<Edit> edits, UnaryOperator<Link> effect) {

        /**
         * An answer that stands in one place.
         *
         * @param written how it is written
         * @param answer what is read there
         */
        static Choice at(String path, Object written, Object answer, String says) {
            return new Choice(written, says, List.of(new Edit.Put(path, written)), link -> link.answered(path, answer));
        }
    }
}
