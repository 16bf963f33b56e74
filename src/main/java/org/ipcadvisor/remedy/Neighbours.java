package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.requirements.Link;
import org.jspecify.annotations.Nullable;

/**
 * The links beside one that changes are made for. What they share with it changes for them too: a component, what is assumed
 * of a product, a constraint of the whole application.
 */
final class Neighbours {

    private final Standings standings;
    private final Effort effort;
    private final List<Link> others;
    private final Map<List<Change>, Optional<SideEffects>> known = new HashMap<>();

    Neighbours(Standings standings, Effort effort, List<Link> links, Link link) {
        this.standings = standings;
        this.effort = effort;
        this.others =
                links.stream().filter(other -> !other.id().equals(link.id())).toList();
    }

    /** What some changes do to them; null if that would take too much to find out. */
    @Nullable
    SideEffects touched(List<Change> changes) {
        SideEffects effects = known.computeIfAbsent(changes, this::judged).orElse(null);
        return effects != null && effort.allows(effects.links().size()) ? effects : null;
    }

    private Optional<SideEffects> judged(List<Change> changes) {
        if (!effort.allows(others.size())) {
            return Optional.empty();
        }
        List<SideEffects.OfLink> touched = new ArrayList<>();
        for (Link other : others) {
            Link changed = changed(other, changes);
            if (!changed.equals(other)) {
                Standing before = standings.of(other);
                Standing after = before == null ? null : standings.of(changed, before, changes);
                if (before == null || after == null) {
                    return Optional.empty();
                }
                before.changed(after).ifPresent(touched::add);
            }
        }
        return Optional.of(Consequences.of(touched));
    }

    private static Link changed(Link link, List<Change> changes) {
        Link changed = link;
        for (Change change : changes) {
            changed = change.effect().apply(changed);
        }
        return changed;
    }
}
