package org.ipcadvisor.cli;

import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.jspecify.annotations.Nullable;

/** Asks the library, which is not set up before there is something to judge. */
final class LibraryJudge implements Judge {

    @Override
    public Advice judge(@Nullable String file, byte[] document, Syntax syntax) throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        return advisor.advise(advisor.read(file, document, syntax));
    }
}
