package org.ipcadvisor.requirements;

import java.util.List;
import org.ipcadvisor.knowledge.Mechanism;

/**
 * Which mechanisms a link may, must not and should use. Lists of both levels are kept apart, the link's own first.
 *
 * @param only lists of which each has to hold the mechanism
 * @param forbid mechanisms that must not be used; one that both levels forbid stands twice
 * @param prefer mechanisms in the order of preference, each once
 */
public record Constraints(List<Only> only, List<Need<Mechanism>> forbid, List<Need<Mechanism>> prefer) {

    /** The same constraints without the list, or without the forbidden mechanism, that stands at a path. */
    Constraints without(String path) {
        return new Constraints(
                only.stream().filter(list -> !list.list().path().equals(path)).toList(),
                forbid.stream()
                        .filter(forbidden -> !forbidden.path().equals(path))
                        .toList(),
                prefer);
    }

    /**
     * A list of which a mechanism has to be one.
     *
     * @param mechanisms its elements, at least one
     * @param list the list as a whole
     */
    public record Only(List<Need<Mechanism>> mechanisms, Need<String> list) {

        /** Whether the list holds the mechanism. */
        public boolean allows(Mechanism mechanism) {
            return mechanisms.stream().anyMatch(m -> mechanism.equals(m.value()));
        }
    }
}
