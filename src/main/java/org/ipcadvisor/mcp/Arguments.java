package org.ipcadvisor.mcp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Naming;
import org.jspecify.annotations.Nullable;

/**
 * What a tool was called with. Whoever calls can mend what is wrong with it, and so it is told as the problems of a document
 * are.
 *
 * @param all the arguments by their names
 */
record Arguments(Map<?, ?> all) {

    /**
     * Checks that there are no others.
     *
     * @throws BadDocumentException if there are
     */
    void check(Collection<String> known) throws BadDocumentException {
        List<Problem> problems = new ArrayList<>();
        for (Object name : all.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                problems.add(new Problem(
                        "unknown-argument",
                        "There is no argument " + Wording.quoted(String.valueOf(name)) + "; there is "
                                + Wording.all(known) + ".",
                        "",
                        null));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadDocumentException(problems);
        }
    }

    /**
     * A document.
     *
     * @throws BadDocumentException if it is not there, or neither an object nor a text
     */
    Given document(String name) throws BadDocumentException {
        Object value = all.get(name);
        if (value instanceof Members object) {
            return new Given(object.written(), object);
        }
        if (value instanceof String text) {
            return new Given(text, null);
        }
        throw bad(
                value == null ? "missing-argument" : "bad-argument",
                "The argument " + name + " is a document: an object, or a text in YAML or JSON; it has to be there.");
    }

    /**
     * A text; null where it is left out.
     *
     * @throws BadDocumentException if it is anything else
     */
    @Nullable
    String word(String name) throws BadDocumentException {
        Object value = all.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw bad("bad-argument", "The argument " + name + " is a text.");
    }

    /**
     * A text that has to be there.
     *
     * @throws BadDocumentException if it is not
     */
    String neededWord(String name) throws BadDocumentException {
        String word = word(name);
        if (word == null) {
            throw bad("missing-argument", "The argument " + name + " is missing. It is a text.");
        }
        return word;
    }

    /**
     * What a name stands for.
     *
     * @throws BadDocumentException if it stands for nothing, with the words of the reader of requirements
     */
    static <T> T found(Naming<T> naming) throws BadDocumentException {
        if (naming instanceof Naming.Refused<T> refused) {
            throw bad(refused.code(), refused.message());
        }
        return ((Naming.Found<T>) naming).value();
    }

    /** That something is wrong with an argument. */
    static BadDocumentException bad(String code, String message) {
        return new BadDocumentException(List.of(new Problem(code, message, "", null)));
    }
}
