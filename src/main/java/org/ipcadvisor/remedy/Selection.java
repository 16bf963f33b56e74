package org.ipcadvisor.remedy;

import java.util.Comparator;
import java.util.List;
import org.ipcadvisor.advice.Recommendation;

/** The fewest mechanisms for some parts, and which part uses which. */
final class Selection {

    private final List<Part> parts;
    private final List<Part> served;
    private final List<String> mechanisms;

    Selection(List<Part> parts) {
        this.parts = parts;
        this.served = parts.stream().filter(Part::isServed).toList();
        List<String> rows = new Covers(served).best();
        Comparator<String> mostUsed =
                Comparator.comparing(mechanism -> -parts(rows, mechanism).size());
        this.mechanisms = rows.stream().sorted(mostUsed).toList();
    }

    /** The parts that something serves, in the order written. */
    List<Part> served() {
        return served;
    }

    /** The ids, the one with the most uses first, and by the order of the rows. */
    List<String> mechanisms() {
        return mechanisms;
    }

    /** The names of the parts that nothing serves. */
    List<String> unserved() {
        return parts.stream().filter(part -> !part.isServed()).map(Part::name).toList();
    }

    /** The mechanism that a part uses. */
    Recommendation use(Part part) {
        return part.use(mechanisms);
    }

    /** The parts that use a mechanism. */
    List<Part> using(String mechanism) {
        return parts(mechanisms, mechanism);
    }

    private List<Part> parts(List<String> some, String mechanism) {
        return served.stream()
                .filter(part -> part.use(some).mechanism().equals(mechanism))
                .toList();
    }
}
