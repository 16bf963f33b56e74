package org.ipcadvisor.requirements;

import java.time.LocalDate;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * One finding that the requirements put up with for a time.
 *
 * @param finding the id of the finding, which stands for all that it rests on
 * @param link the name of the link
 * @param mechanism the mechanism
 * @param rule the id of the rule
 * @param reason why
 * @param owner who answers for it
 * @param ticket where it is followed up; null if that is left out
 * @param until the last day on which it holds, in UTC
 * @param path the JSON Pointer of the element
 * @param place where the element stands
 */
public record Waiver(
        String finding,
        String link,
        Mechanism mechanism,
        String rule,
        String reason,
        String owner,
        @Nullable String ticket,
        LocalDate until,
        String path,
        Place place) {

    /** Whether it holds on a day. */
    public boolean holds(LocalDate today) {
        return !today.isAfter(until);
    }
}
