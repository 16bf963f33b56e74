package org.ipcadvisor.advice;

import java.util.List;
import java.util.Map;

/**
 * Something that the requirements leave out and whose answer changes a verdict, alone or together with others.
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
     * @param verdicts by their ids, the verdicts on the mechanisms that any of the answers changes, alone or together with
     *     others: what this one leads to alone
     * @param together what it leads to together with answers to other questions, where that is more than each tells alone
     */
    public record PossibleAnswer(Object value, Map<String, Verdict> verdicts, List<Combination> together) {

        /** An answer that leads to the same whatever else is answered. */
        public PossibleAnswer(Object value, Map<String, Verdict> verdicts) {
            this(value, verdicts, List.of());
        }
    }

    /**
     * Answers to other questions, and what an answer leads to together with them.
     *
     * @param with the other answers, one at least
     * @param verdicts by their ids, the verdicts on mechanisms
     */
    public record Combination(List<OtherAnswer> with, Map<String, Verdict> verdicts) {}

    /**
     * An answer to another question.
     *
     * @param paths the JSON Pointers at which it would stand
     * @param value the answer as the document would write it
     * @param says what is so with it, as a clause
     */
    public record OtherAnswer(List<String> paths, Object value, String says) {

        /** The first of the JSON Pointers. */
        public String path() {
            return paths.get(0);
        }
    }
}
