package org.ipcadvisor.cli;

import java.util.function.Supplier;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.jspecify.annotations.Nullable;

/** Asks the library, which is not set up before there is something to judge. */
final class LibraryJudge implements Judge {

    private final Supplier<Advisor> advisor;

    /** Asks the advisor who knows what is shipped. */
    LibraryJudge() {
        this(Advisor::standard);
    }

    /** Asks an advisor. */
    LibraryJudge(Supplier<Advisor> advisor) {
        this.advisor = advisor;
    }

    @Override
    public Advice judge(@Nullable String file, byte[] document, Syntax syntax, Circumstances circumstances)
            throws BadDocumentException {
        Advisor asked = advisor.get();
        return asked.advise(asked.read(file, document, syntax), circumstances);
    }
}
