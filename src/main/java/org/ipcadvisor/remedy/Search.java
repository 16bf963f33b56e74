package org.ipcadvisor.remedy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.engine.Probe.Obstacle;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Link;
import org.jspecify.annotations.Nullable;

/**
 * Finds every minimal set of changes with which a mechanism serves a link, up to a number of changes.
 *
 * <p>A hitting-set tree (Reiter 1987): where a set of changes does not do, one of the findings that stand in the way has to
 * go, so every larger set that does holds a change that bears on it. It is complete because a finding names all
 * requirements that it rests on, and sound because the engine judges each set that it returns.
 */
final class Search {

    /** The most changes that are combined. */
    static final int MOST_CHANGES = 3;

    private final Judge judge;
    private final Effort effort;
    private final Link link;
    private final Mechanism mechanism;
    private final List<Change> pool;
    private final Map<String, Integer> lists = new HashMap<>();
    private final Map<Set<Integer>, Probe> judged = new HashMap<>();
    private final Map<Set<Integer>, Verdict> solutions = new HashMap<>();
    private @Nullable Integer within;

    Search(Judge judge, Effort effort, Link link, Probe unchanged, List<Change> pool) {
        this.judge = judge;
        this.effort = effort;
        this.link = link;
        this.mechanism = unchanged.mechanism();
        this.pool = pool;
        link.components()
                .forEach(c -> lists.put(c.path() + "/targets", c.targets().size()));
        judged.put(Set.of(), unchanged);
    }

    /**
     * What was found.
     *
     * @param solutions the minimal sets, in no particular order
     * @param within the number of changes up to which these are all; null if there is nothing beyond either
     */
    record Found(List<Solution> solutions, @Nullable Integer within) {}

    /**
     * A minimal set of changes.
     *
     * @param changes the changes, in the pool's order
     * @param verdict the verdict with them
     */
    record Solution(List<Change> changes, Verdict verdict) {}

    Found run() {
        int ways = probe(Set.of()).obstacles().size();
        for (int way = 0; way < ways; way++) {
            search(way);
        }
        List<Solution> minimal = solutions.entrySet().stream()
                .filter(found -> !isBeyondSolution(found.getKey()))
                .sorted(Comparator.comparing(
                        found -> List.copyOf(found.getKey()).toString()))
                .map(found ->
                        new Solution(found.getKey().stream().map(pool::get).toList(), found.getValue()))
                .toList();
        return new Found(minimal, within);
    }

    /** Goes down the tree of one way of building the link, a level for each number of changes. */
    private void search(int way) {
        Set<Set<Integer>> level = new LinkedHashSet<>(Set.of(Set.of()));
        for (int size = 0; size <= MOST_CHANGES && !level.isEmpty(); size++) {
            Set<Set<Integer>> next = new LinkedHashSet<>();
            for (Set<Integer> node : level) {
                if (isBeyondSolution(node)) {
                    continue;
                }
                if (!judged.containsKey(node) && !effort.allows(link, 1)) {
                    bounded(size - 1);
                    return;
                }
                next.addAll(children(node, way));
            }
            level = next;
        }
    }

    private void bounded(int complete) {
        int known = Math.max(0, complete);
        within = within == null ? known : Math.min(within, known);
    }

    /** The sets with one change more that could do; none if the set does already, or no larger one can. */
    private List<Set<Integer>> children(Set<Integer> node, int way) {
        Probe probe = probe(node);
        if (probe.serves()) {
            solutions.put(node, probe.verdict());
            return List.of();
        }
        List<Set<Integer>> choices = probe.obstacles().get(way).stream()
                .map(obstacle -> bearing(obstacle, node))
                .sorted(Comparator.comparing(Set::size))
                .toList();
        if (choices.isEmpty() || choices.get(0).isEmpty()) {
            return List.of();
        }
        if (atLeast(choices) > MOST_CHANGES - node.size()) {
            bounded(MOST_CHANGES);
            return List.of();
        }
        return choices.get(0).stream().map(change -> with(node, change)).toList();
    }

    /** The changes that bear on an obstacle and can be made beside those of a set. */
    private Set<Integer> bearing(Obstacle obstacle, Set<Integer> node) {
        Set<String> rests = obstacle.rests().keySet();
        return IntStream.range(0, pool.size())
                .filter(i -> !node.contains(i) && pool.get(i).bearsOn().test(rests))
                .filter(i -> node.stream().allMatch(j -> pool.get(j).goesWith(pool.get(i))))
                .filter(i -> isPossible(i, node))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** How many changes are needed at the least: no one change bears on two choices that have none in common. */
    private static int atLeast(List<Set<Integer>> choices) {
        Set<Integer> used = new HashSet<>();
        int disjoint = 0;
        for (Set<Integer> choice : choices) {
            if (choice.stream().noneMatch(used::contains)) {
                used.addAll(choice);
                disjoint++;
            }
        }
        return disjoint;
    }

    private static Set<Integer> with(Set<Integer> node, int change) {
        Set<Integer> larger = new TreeSet<>(node);
        larger.add(change);
        return larger;
    }

    private boolean isBeyondSolution(Set<Integer> node) {
        return solutions.keySet().stream().anyMatch(s -> s.size() < node.size() && node.containsAll(s));
    }

    private Probe probe(Set<Integer> node) {
        return judged.computeIfAbsent(
                node, n -> judge.probe(changed(n), List.of(mechanism)).get(0));
    }

    private Link changed(Set<Integer> node) {
        Link changed = link;
        for (int i : node) {
            changed = pool.get(i).effect().apply(changed);
        }
        return changed;
    }

    /** Whether every component still has a target with one change more. */
    private boolean isPossible(int change, Set<Integer> node) {
        String list = droppedFrom(change);
        return !lists.containsKey(list)
                || node.stream().filter(i -> droppedFrom(i).equals(list)).count() + 1 < lists.getOrDefault(list, 0);
    }

    /** The list that a change takes an element out of; empty if it does something else. */
    private String droppedFrom(int change) {
        String path = pool.get(change).edit().path();
        return pool.get(change).edit() instanceof Edit.Cut ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
