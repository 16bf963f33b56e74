package org.ipcadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the requirements that makes a mechanism viable or conditional, and of which nothing can be left out.
 *
 * @param mechanism the id of the mechanism
 * @param patch the change, against the requirements document
 * @param verdict the verdict that the mechanism then has on the link
 * @param givesUp what the change gives up by itself, in sentences
 * @param elsewhere what it does to the other links; null where a document is too large to look for that
 */
public record Remedy(
        String mechanism,
        List<Operation> patch,
        Verdict verdict,
        String givesUp,
        @Nullable SideEffects elsewhere) {

    /** All that is lost with it, in sentences: what it gives up, and what gets worse on other links. */
    public String loses() {
        return elsewhere == null || elsewhere.worsens().isEmpty() ? givesUp : givesUp + ' ' + elsewhere.worsens();
    }
}
