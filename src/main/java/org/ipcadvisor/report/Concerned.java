package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;

/**
 * The mechanisms of a link that a report for build servers speaks of: the chosen one; where nothing was chosen, those
 * that are recommended; where nothing is recommended, all.
 */
final class Concerned {

    private Concerned() {}

    static List<Recommendation> of(LinkAdvice link) {
        return link.mechanisms().stream()
                .filter(mechanism -> link.recommended().isEmpty() || isInUse(link, mechanism))
                .toList();
    }

    /** Whether a mechanism is chosen, or recommended where none is chosen. */
    static boolean isInUse(LinkAdvice link, Recommendation mechanism) {
        return link.chosen() == null
                ? link.recommended().contains(mechanism.mechanism())
                : mechanism.mechanism().equals(link.chosen());
    }

    /** Whether a mechanism is the one that the design has chosen. */
    static boolean isChosen(LinkAdvice link, Recommendation mechanism) {
        return mechanism.mechanism().equals(link.chosen());
    }
}
