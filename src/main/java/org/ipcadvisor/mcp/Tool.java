package org.ipcadvisor.mcp;

import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;

/** What a client can call: it is given arguments, and answers with an object. */
interface Tool {

    /**
     * The answer.
     *
     * @throws BadDocumentException if whoever calls can mend something
     */
    Map<String, @Nullable Object> answer(Arguments arguments) throws BadDocumentException;

    /** The answer to what has problems. */
    default Map<String, @Nullable Object> refused(List<Problem> problems) {
        return Refused.of(problems);
    }
}
