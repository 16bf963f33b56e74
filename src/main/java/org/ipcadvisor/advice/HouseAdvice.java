package org.ipcadvisor.advice;

import java.util.List;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a policy asks beside the verdicts.
 *
 * @param name the policy's name
 * @param bar the best verdict that does not pass by it; null if it leaves that to others
 * @param missing what the requirements leave out that it asks for, at the places where it would stand
 */
public record HouseAdvice(String name, @Nullable Gate bar, List<Problem> missing) {

    /** Whether an advice passes it. */
    boolean passes(Advice advice) {
        return missing.isEmpty() && (bar == null || advice.links().stream().noneMatch(bar::stops));
    }
}
