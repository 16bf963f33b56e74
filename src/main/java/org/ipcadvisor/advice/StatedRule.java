package org.ipcadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, as users see it.
 *
 * @param id its stable id, as "OPEN-ONLY"
 * @param sentence what it says
 * @param binds the kind of restriction that it matches, as the sources' notes name it; null if it matches none
 * @param finds whether it has findings of its own, and is not a step towards those of other rules
 * @param tells the sentences that its findings tell, the worst first, with names in braces as {@code {product}}
 */
public record StatedRule(
        String id, String sentence, @Nullable String binds, boolean finds, List<String> tells) {

    /** Keeps a copy of the list. */
    public StatedRule {
        tells = List.copyOf(tells);
    }
}
