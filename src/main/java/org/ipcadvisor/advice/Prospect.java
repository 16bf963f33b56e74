package org.ipcadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change the verdict on a mechanism.
 *
 * @param remedies every minimal change within {@code within} changes that makes it viable or conditional, the cheapest
 *     first; none if it is so already
 * @param within the largest number of changes that were combined, where larger combinations might help too; null if
 *     there is nothing beyond
 * @param fragility how easily a recommended mechanism is lost; null for all others
 */
public record Prospect(
        List<Remedy> remedies,
        @Nullable Integer within,
        @Nullable Fragility fragility) {

    /** Nothing is known of what would change it. */
    public static final Prospect NONE = new Prospect(List.of(), null, null);
}
