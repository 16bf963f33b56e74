package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * Which mechanisms a link may, must not and should use. Lists of both levels are kept apart, the link's own first.
 *
 * @param only lists of which each has to hold the mechanism
 * @param forbid mechanisms that must not be used; one that both levels forbid stands twice
 * @param prefer mechanisms in the order of preference, each once
 * @param house what a policy asks beside the requirements; null if there is none
 */
public record Constraints(
        List<Only> only,
        List<Need<Mechanism>> forbid,
        List<Need<Mechanism>> prefer,
        @Nullable Policy house) {

    /** Constraints without a policy beside them. */
    public Constraints(List<Only> only, List<Need<Mechanism>> forbid, List<Need<Mechanism>> prefer) {
        this(only, forbid, prefer, null);
    }

    /** The same constraints under a policy, whose preferences come last. */
    Constraints under(Policy policy) {
        List<Need<Mechanism>> all = new ArrayList<>(prefer);
        policy.prefer().stream()
                .filter(wish -> prefer.stream().noneMatch(own -> Objects.equals(own.value(), wish.value())))
                .forEach(all::add);
        return new Constraints(only, forbid, all, policy);
    }

    /** The same constraints without the list, or without the forbidden mechanism, that stands at a path. */
    Constraints without(String path) {
        return new Constraints(
                only.stream().filter(list -> !list.list().path().equals(path)).toList(),
                forbid.stream()
                        .filter(forbidden -> !forbidden.path().equals(path))
                        .toList(),
                prefer,
                house);
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
