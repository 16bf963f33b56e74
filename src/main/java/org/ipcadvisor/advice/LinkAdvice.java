package org.ipcadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is advised for one link.
 *
 * @param id the link's name; {@code application} in the short form
 * @param ends the link's ends in words, as "collector creates, console opens" or "targets Windows 95, MS-DOS"
 * @param verdict its best row's verdict
 * @param interoperation what is known of its ends working together
 * @param recommended the ids of the viable, then the conditional rows, best first
 * @param chosen the id of the mechanism that the design has chosen; null if it has not
 * @param mechanisms every mechanism that was judged, in the advice's order
 * @param guidance what to change, to decide and to know
 */
public record LinkAdvice(
        String id,
        String ends,
        Verdict verdict,
        Interoperation interoperation,
        List<String> recommended,
        @Nullable String chosen,
        List<Recommendation> mechanisms,
        Guidance guidance) {

    /** The same advice, with guidance, and with what would change its mechanisms. */
    public LinkAdvice with(List<Recommendation> others, Guidance given) {
        return new LinkAdvice(id, ends, verdict, interoperation, recommended, chosen, others, given);
    }

    /** The same advice, with these relays, and whether all that there are were looked for. */
    public LinkAdvice with(List<Relay> relays, boolean complete) {
        return new LinkAdvice(
                id, ends, verdict, interoperation, recommended, chosen, mechanisms, guidance.with(relays, complete));
    }
}
