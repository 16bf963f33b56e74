package org.ipcadvisor.requirements;

import java.time.LocalDate;
import java.util.List;

/**
 * What the requirements say of single findings: which they put up with, and which conditions were met.
 *
 * @param waivers the findings that they put up with, in the order written
 * @param met the conditions that were met, in the order written
 */
public record Exceptions(List<Waiver> waivers, List<MetCondition> met) {

    /** None. */
    public static final Exceptions NONE = new Exceptions(List.of(), List.of());

    /** Whether there are none. */
    public boolean isEmpty() {
        return waivers.isEmpty() && met.isEmpty();
    }

    /** Those that hold on a day: what is said to be met later is not met yet. */
    public Exceptions on(LocalDate today) {
        return new Exceptions(
                waivers.stream().filter(waiver -> waiver.holds(today)).toList(),
                met.stream().filter(record -> !record.on().isAfter(today)).toList());
    }
}
