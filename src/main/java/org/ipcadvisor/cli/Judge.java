package org.ipcadvisor.cli;

import java.time.LocalDate;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.jspecify.annotations.Nullable;

/** What the command asks the library for. */
@FunctionalInterface
interface Judge {

    /**
     * Reads a document and judges what it requires.
     *
     * @param today the day by which its waivers hold or have ended
     * @throws BadDocumentException with all its problems
     */
    Advice judge(@Nullable String file, byte[] document, Syntax syntax, LocalDate today) throws BadDocumentException;
}
