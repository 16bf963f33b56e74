package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/** The command cannot finish; the message is a sentence for its user. */
final class UnfinishedException extends Exception {

    private static final long serialVersionUID = 1;

    private static final String BROKEN_PIPE = "Broken pipe";

    private final Exit exit;

    private UnfinishedException(String sentence, @Nullable Throwable cause) {
        this(sentence, cause, Exit.UNFINISHED);
    }

    private UnfinishedException(String sentence, @Nullable Throwable cause, Exit exit) {
        super(sentence, cause);
        this.exit = exit;
    }

    /** How the command ends: it was called for what it cannot do, or something has failed. */
    Exit exit() {
        return exit;
    }

    /** The results cannot go where they should, for the given reason. */
    static UnfinishedException output(String where, String reason) {
        return new UnfinishedException("%s cannot be written: %s.".formatted(where, reason), null);
    }

    /** Writing the results has failed. */
    static UnfinishedException output(String where, IOException failure) {
        return new UnfinishedException("%s could not be written: %s.".formatted(where, reason(failure)), failure);
    }

    /**
     * What was answered before an interruption was answered by another program, other knowledge, policy or day.
     *
     * @param unlike how it was begun, as "under another policy"
     */
    static UnfinishedException otherTerms(Path part, List<String> unlike) {
        return new UnfinishedException(
                part + " was begun " + Wording.all(unlike)
                        + ". Call it as it was called then, or without --resume to begin again.",
                null,
                Exit.BAD_INPUT);
    }

    /** What was answered before an interruption is no longer what is to be answered. */
    static UnfinishedException otherInput(String file, Path part, long lines) {
        return new UnfinishedException(
                "%s has changed since %s was begun: its first %d lines are others now. Call without --resume to begin again."
                        .formatted(file, part, lines),
                null,
                Exit.BAD_INPUT);
    }

    /** There can be no service at an address. */
    static UnfinishedException listening(String host, int port, IOException failure) {
        return new UnfinishedException(
                "Port %d of %s cannot be listened on: %s. Name another one with --port."
                        .formatted(port, host, reason(failure)),
                failure);
    }

    /** A fault of the program's own, met while it worked on something. */
    static UnfinishedException fault(String work, Throwable fault) {
        String sentence = "ipc-advisor has met a fault of its own (%s) while %s. Please report it with that input;"
                + " IPC_ADVISOR_JAVA_OPTS=-Dipc.advisor.trace=true prints where it happened.";
        return new UnfinishedException(sentence.formatted(fault.getClass().getSimpleName(), work), fault);
    }

    /** Why the system has refused something, in its own words, which Java leaves out for the commonest. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "No such file or directory";
        }
        String message = failure instanceof FileSystemException refused ? refused.getReason() : failure.getMessage();
        return message == null ? "the system does not say why" : message;
    }

    /** Whether whoever was reading the results has had enough of them, as head(1) has: nothing that has to be told. */
    boolean isUnread() {
        return getCause() instanceof IOException failure && BROKEN_PIPE.equals(failure.getMessage());
    }
}
