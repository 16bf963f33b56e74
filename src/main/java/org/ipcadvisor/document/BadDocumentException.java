package org.ipcadvisor.document;

import java.util.List;

/** A document that cannot be accepted: all its problems, in the order of their places. */
public final class BadDocumentException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** Tells of the given problems, at least one. */
    public BadDocumentException(List<Problem> problems) {
        super(problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    /** All problems of the document, in the order of their places; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
