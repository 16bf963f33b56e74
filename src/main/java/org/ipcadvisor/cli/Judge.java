package org.ipcadvisor.cli;

import org.ipcadvisor.Circumstances;
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
     * @param circumstances under what it is judged
     * @throws BadDocumentException with all its problems
     */
    Advice judge(@Nullable String file, byte[] document, Syntax syntax, Circumstances circumstances)
            throws BadDocumentException;
}
