package org.ipcadvisor.remedy;

import java.util.List;
import java.util.Set;
import org.ipcadvisor.requirements.Link;

/**
 * A need of a link, and what it could be answered.
 *
 * @param paths its JSON Pointer; several where several entries are answered together
 * @param leftOut whether the requirements leave it out
 * @param general whether it can bear on mechanisms that no restriction says anything of
 * @param question the need as a question
 * @param choices the answers that it does not have
 */
record Option(List<String> paths, boolean leftOut, boolean general, String question, List<Choice> choices) {

    /** Whether any of what a verdict turns on is answered by it. */
    boolean bearsOn(Set<String> turnsOn) {
        return paths.stream().anyMatch(turnsOn::contains);
    }

    /**
     * A possible answer.
     *
     * @param value the answer as the document would write it
     * @param edits how the document would write it
     * @param link the link with it
     */
    record Choice(Object value, List<Edit> edits, Link link) {

        /** An answer that is written in one place. */
        static Choice at(String path, Object written, Link link) {
            return new Choice(written, List.of(new Edit.Put(path, written)), link);
        }
    }
}
