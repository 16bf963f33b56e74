package org.ipcadvisor.mcp;

import java.util.List;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;

/** What a client can call: it is given arguments, and answers with an object. */
interface Tool {

    /**
     * The answer.
     *
     * @throws BadDocumentException if whoever calls can mend something
     */
    Answer answer(Arguments arguments) throws BadDocumentException;

    /** The answer to what has problems. */
    default Answer refused(List<Problem> problems) {
        return Answer.of(Refused.of(problems));
    }
}
