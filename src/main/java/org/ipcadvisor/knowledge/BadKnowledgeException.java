package org.ipcadvisor.knowledge;

import java.util.List;

/** A source's folder that cannot be accepted: all its problems, each with file and place. */
public final class BadKnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    BadKnowledgeException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, as {@code kb95900/notes.yaml:3:1: ...}; never empty. */
    public List<String> problems() {
        return problems;
    }
}
