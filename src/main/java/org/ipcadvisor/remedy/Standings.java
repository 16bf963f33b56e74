package org.ipcadvisor.remedy;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Judgement;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Link;
import org.jspecify.annotations.Nullable;

/** How the links of a document stand, as they are written and with changes; each is judged once. */
final class Standings {

    private final Judge judge;
    private final List<Mechanism> rows;
    private final Effort effort;
    private final Map<Link, Standing> known = new HashMap<>();

    Standings(Judge judge, List<Mechanism> rows, Effort effort) {
        this.judge = judge;
        this.rows = rows;
        this.effort = effort;
    }

    /** Takes note of how a link is judged, so that it need not be asked. */
    void note(Link link, Judgement judgement) {
        known.put(link, new Standing(link, byMechanism(judgement.probes())));
    }

    /** How a link stands as it is written; null if that would take too much to find out. */
    @Nullable
    Standing of(Link link) {
        Standing standing = known.get(link);
        if (standing == null) {
            List<Mechanism> judged = Stream.concat(
                            rows.stream(),
                            Stream.ofNullable(link.terms().chosen().value()))
                    .distinct()
                    .toList();
            standing = judged(link, judged, Map.of());
        }
        return standing;
    }

    /** How a link that has changed stands, of which it is known how it stood; null if that would take too much. */
    @Nullable
    Standing of(Link changed, Standing before, List<Change> changes) {
        List<Mechanism> open = before.probes().values().stream()
                .filter(probe -> !Standing.isOut(probe, changes))
                .map(Probe::mechanism)
                .toList();
        if (open.isEmpty()) {
            return before;
        }
        Standing standing = known.get(changed);
        return standing != null ? standing : judged(changed, open, before.probes());
    }

    /** A link of which some mechanisms are judged, and the others stand as they did. */
    private @Nullable Standing judged(Link link, List<Mechanism> mechanisms, Map<Mechanism, Probe> others) {
        if (!effort.allows(link, mechanisms.size())) {
            return null;
        }
        Map<Mechanism, Probe> probes = new LinkedHashMap<>(others);
        probes.putAll(byMechanism(judge.probe(link, mechanisms)));
        Standing standing = new Standing(link, probes);
        known.put(link, standing);
        return standing;
    }

    private static Map<Mechanism, Probe> byMechanism(List<Probe> probes) {
        return probes.stream()
                .collect(toMap(Probe::mechanism, probe -> probe, (one, other) -> one, LinkedHashMap::new));
    }
}
