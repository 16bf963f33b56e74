package org.ipcadvisor.advice;

import java.util.List;
import java.util.Map;

/**
 * Something that the requirements leave out and whose answer changes a verdict.
 *
 * @param paths the JSON Pointers at which the answer would stand: one, or several that are answered together
 * @param question the question, as a sentence
 * @param answers the possible answers
 */
public record DecisiveQuestion(List<String> paths, String question, List<PossibleAnswer> answers) {

    /** The first of the JSON Pointers. */
    public String path() {
        return paths.get(0);
    }

    /**
     * An answer, and what it leads to.
     *
     * @param value the answer as the document would write it
     * @param verdicts by their ids, the verdicts on the mechanisms that any of the answers changes
     */
    public record PossibleAnswer(Object value, Map<String, Verdict> verdicts) {}
}
