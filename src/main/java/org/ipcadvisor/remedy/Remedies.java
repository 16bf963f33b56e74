package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/** The changes of the requirements that make mechanisms serve a link. */
final class Remedies {

    private final Judge judge;
    private final Effort effort;
    private final Neighbours neighbours;
    private final Requirements requirements;
    private final Link link;
    private final List<Change> pool;

    Remedies(
            Judge judge,
            Effort effort,
            Neighbours neighbours,
            Knowledge knowledge,
            Requirements requirements,
            Link link) {
        this.judge = judge;
        this.effort = effort;
        this.neighbours = neighbours;
        this.requirements = requirements;
        this.link = link;
        this.pool = Changes.of(requirements, link, knowledge);
    }

    /**
     * The remedies of one mechanism.
     *
     * @param priced the minimal changes, the cheapest first
     * @param within the number of changes up to which these are all; null if there is nothing beyond either
     */
    record OfMechanism(List<Priced> priced, @Nullable Integer within) {

        List<Remedy> remedies() {
            return priced.stream().map(Priced::remedy).toList();
        }
    }

    /**
     * A remedy, and what it is compared by.
     *
     * @param remedy the remedy
     * @param changes its changes
     * @param order the row's place in the table
     */
    record Priced(Remedy remedy, List<Change> changes, int order) {

        /** The cheapest first; then the one that mends more links, that with the better verdict, and the upper row. */
        static final Comparator<Priced> CHEAPEST = Comparator.comparing(Priced::weight)
                .thenComparing(p -> p.changes.size())
                .thenComparing(p -> -p.elsewhere(SideEffects.OfLink::isMended))
                .thenComparing(p -> p.remedy.verdict())
                .thenComparing(Priced::order);

        private long weight() {
            return changes.stream().mapToInt(c -> c.cost().weight()).sum()
                    + elsewhere(SideEffects.OfLink::isWorse) * Cost.OTHER_LINK.weight();
        }

        /** On how many other links something happens. */
        private long elsewhere(Predicate<SideEffects.OfLink> what) {
            SideEffects effects = remedy.elsewhere();
            return effects == null ? 0 : effects.links().stream().filter(what).count();
        }
    }

    /** All minimal changes with which a mechanism that does not serve the link does. */
    OfMechanism of(Probe probe) {
        if (!probe.mechanism().row()) {
            return new OfMechanism(List.of(), null);
        }
        Search.Found found = new Search(judge, effort, link, probe, pool).run();
        List<Priced> priced = found.solutions().stream()
                .map(solution -> priced(probe, solution))
                .sorted(Priced.CHEAPEST)
                .toList();
        return new OfMechanism(priced, found.within());
    }

    private Priced priced(Probe probe, Search.Solution solution) {
        List<Change> changes = solution.changes();
        String givesUp = Loss.told(changes.stream().map(Change::loses).toList());
        Remedy remedy = new Remedy(
                probe.mechanism().id(),
                Patches.of(
                        requirements.document(),
                        changes.stream().map(Change::edit).toList()),
                solution.verdict(),
                givesUp,
                neighbours.touched(changes));
        return new Priced(remedy, changes, probe.mechanism().order());
    }

    /** The remedies of several mechanisms that hold none of another mechanism's whole, the cheapest first. */
    static List<Remedy> minimal(List<OfMechanism> mechanisms) {
        List<Priced> all = mechanisms.stream().flatMap(m -> m.priced().stream()).toList();
        List<Set<Change>> sets =
                all.stream().<Set<Change>>map(p -> new HashSet<>(p.changes())).toList();
        List<Priced> minimal = new ArrayList<>();
        for (Priced each : all) {
            boolean larger = sets.stream()
                    .anyMatch(set ->
                            set.size() < each.changes().size() && each.changes().containsAll(set));
            if (!larger) {
                minimal.add(each);
            }
        }
        return minimal.stream().sorted(Priced.CHEAPEST).map(Priced::remedy).toList();
    }
}
