package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Problem;

/**
 * Opens what the user names: files, and standard input as {@code -}.
 *
 * @param standard standard input
 * @param terminal tells whether that is a terminal
 */
record Input(InputStream standard, Terminal terminal) {

    /** The name of standard input. */
    static final String STANDARD = "-";

    /**
     * The bytes of a document, no more than it takes to see that there are too many.
     *
     * @throws BadDocumentException if there is nothing to read
     */
    byte[] document(String name) throws BadDocumentException {
        InputStream in = open(name, "a requirements file in it");
        try (in) {
            return Document.readBounded(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The same of a file that may hold advice, which is longer.
     *
     * @throws BadDocumentException if there is nothing to read
     */
    byte[] documentOrAdvice(String name) throws BadDocumentException {
        InputStream in = open(name, "a requirements file in it, or advice that was kept");
        try (in) {
            return Document.readBoundedAdvice(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Opens a file or standard input.
     *
     * @param wanted what to name instead of a directory
     * @throws BadDocumentException if it cannot be read
     */
    InputStream open(String name, String wanted) throws BadDocumentException {
        if (!name.equals(STANDARD)) {
            return file(name, wanted);
        }
        if (terminal.input()) {
            throw bad(
                    "input-terminal",
                    "Standard input is a terminal. Name a file, or send a document into the command.");
        }
        return standard;
    }

    /** A failure to read, as a problem of the input. */
    static BadDocumentException unreadable(IOException failure) {
        return bad("file-unreadable", "The file cannot be read: " + UnfinishedException.reason(failure) + ".");
    }

    private static InputStream file(String name, String wanted) throws BadDocumentException {
        if (name.isEmpty()) {
            throw bad("file-missing", "The name of the file is empty.");
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw bad("file-directory", "This is a directory. Name " + wanted + ".");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException | NoSuchFileException e) {
            throw bad("file-missing", "There is no file of this name.");
        } catch (AccessDeniedException e) {
            throw bad("file-unreadable", "The file may not be read: its permissions do not allow it.");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static BadDocumentException bad(String code, String message) {
        return new BadDocumentException(List.of(new Problem(code, message, "", null)));
    }
}
