package org.ipcadvisor.remedy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Link;

/**
 * How the mechanisms stand on a link that matter to those who use it.
 *
 * @param link the link, as it was judged
 * @param probes how every row is judged there, and the mechanism that the design has chosen
 */
record Standing(Link link, Map<Mechanism, Probe> probes) {

    /**
     * Whether a mechanism is not viable here whatever some changes do: on each way of building the link, a finding that
     * blocks rests on nothing on which they bear.
     */
    static boolean isOut(Probe probe, List<Change> changes) {
        return probe.obstacles().stream()
                .allMatch(way -> way.stream()
                        .anyMatch(obstacle -> obstacle.finding().effect() == Effect.BLOCK
                                && changes.stream()
                                        .noneMatch(change -> change.bearsOn()
                                                .test(obstacle.rests().keySet()))));
    }

    /** What is otherwise on the link as it stands now; empty if nothing that matters. */
    Optional<SideEffects.OfLink> changed(Standing now) {
        Mechanism design = link.terms().chosen().value();
        SideEffects.OfMechanism chosen = design == null || on(design) == now.on(design) ? null : shift(design, now);
        List<SideEffects.OfMechanism> fallen = probes.keySet().stream()
                .filter(m -> m.row() && !m.equals(design) && serves(m) && !now.serves(m))
                .sorted(Comparator.comparing(Mechanism::order))
                .map(m -> shift(m, now))
                .toList();
        SideEffects.OfLink changed = new SideEffects.OfLink(link.id(), best(), now.best(), chosen, fallen);
        boolean same = changed.from() == changed.to() && chosen == null && fallen.isEmpty();
        return same ? Optional.empty() : Optional.of(changed);
    }

    private SideEffects.OfMechanism shift(Mechanism mechanism, Standing now) {
        return new SideEffects.OfMechanism(mechanism.id(), mechanism.name(), on(mechanism), now.on(mechanism));
    }

    /** The link's own verdict: the best row's. */
    private Verdict best() {
        return probes.values().stream()
                .filter(probe -> probe.mechanism().row())
                .map(Probe::verdict)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private boolean serves(Mechanism mechanism) {
        return !on(mechanism).isWorseThan(Verdict.CONDITIONAL);
    }

    private Verdict on(Mechanism mechanism) {
        return Optional.ofNullable(probes.get(mechanism)).orElseThrow().verdict();
    }
}
