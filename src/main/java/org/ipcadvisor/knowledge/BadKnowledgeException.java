package org.ipcadvisor.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** A source's folder that cannot be accepted: all its problems, each with file and place. */
public final class BadKnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    BadKnowledgeException(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining(System.lineSeparator())));
        this.flaws = List.copyOf(flaws);
    }

    /** What is wrong; never empty. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** What is wrong, as {@code kb95900/notes.yaml:3:1: ...}; never empty. */
    public List<String> problems() {
        return flaws.stream().map(Flaw::toString).toList();
    }
}
