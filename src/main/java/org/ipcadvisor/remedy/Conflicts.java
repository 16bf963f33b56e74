package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Conflict;
import org.ipcadvisor.advice.Conflict.Because;
import org.ipcadvisor.advice.Fact.Requirement;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.engine.Probe.Obstacle;
import org.ipcadvisor.requirements.Link;

/**
 * Finds the minimal sets of requirements that no row meets together: of each row, and of each way of building the link, a
 * conflict holds the requirements of one finding that stands in the way.
 */
final class Conflicts {

    /** The most sets that are followed at a time; of more, the largest are given up. */
    private static final int MOST = 1_000;

    private static final Comparator<Set<String>> SMALLEST =
            Comparator.comparing((Set<String> set) -> set.size()).thenComparing(Object::toString);

    private final Link link;
    private final List<Probe> rows;
    private boolean cut;
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();

    /** Looks at a link that no row serves, and at how each row is judged on it. */
    Conflicts(Link link, List<Probe> rows) {
        this.link = link;
        this.rows = rows;
        rows.forEach(row -> row.obstacles().forEach(way -> way.forEach(o -> requirements.putAll(o.rests()))));
    }

    /** The conflicts, the smallest first. */
    List<Conflict> all() {
        Set<Set<String>> sets = Set.of(Set.of());
        for (Probe row : rows) {
            for (List<Obstacle> way : row.obstacles()) {
                sets = minimal(joined(sets, way.stream().map(this::rests).toList()));
            }
        }
        return sets.stream().sorted(SMALLEST).map(this::conflict).toList();
    }

    /** What a finding rests on, without the link itself, which is no requirement that could be given up. */
    private Set<String> rests(Obstacle obstacle) {
        Set<String> paths = new TreeSet<>(obstacle.rests().keySet());
        paths.remove(link.terms().path());
        return paths;
    }

    private static Stream<Set<String>> joined(Set<Set<String>> sets, List<Set<String>> choices) {
        return sets.stream()
                .flatMap(set -> choices.stream().map(choice -> {
                    Set<String> both = new TreeSet<>(set);
                    both.addAll(choice);
                    return both;
                }));
    }

    /** Whether larger sets were given up, so that there may be more conflicts. */
    boolean isCut() {
        return cut;
    }

    private Set<Set<String>> minimal(Stream<Set<String>> sets) {
        Set<Set<String>> minimal = new LinkedHashSet<>();
        sets.distinct().sorted(SMALLEST).forEach(set -> {
            if (minimal.stream().noneMatch(set::containsAll)) {
                cut |= minimal.size() == MOST;
                if (minimal.size() < MOST) {
                    minimal.add(set);
                }
            }
        });
        return minimal;
    }

    private Conflict conflict(Set<String> paths) {
        List<Requirement> written = requirements.values().stream()
                .filter(requirement -> paths.contains(requirement.path()))
                .sorted(Comparator.comparing(Requirement::place).thenComparing(Requirement::path))
                .toList();
        List<Because> because = new ArrayList<>();
        for (Probe row : rows) {
            row.obstacles()
                    .forEach(way -> way.stream()
                            .filter(obstacle -> paths.containsAll(rests(obstacle)))
                            .findFirst()
                            .map(obstacle -> new Because(row.mechanism().id(), obstacle.finding()))
                            .filter(b -> !because.contains(b))
                            .ifPresent(because::add));
        }
        return new Conflict(
                written,
                Wording.all(written.stream().map(Conflicts::said).distinct().toList()),
                because);
    }

    /** A requirement in words: the product that a target names, or what an entry says. */
    private static String said(Requirement requirement) {
        List<String> steps = Pointers.steps(requirement.path());
        boolean ofComponent = steps.size() > 2 && steps.get(0).equals("components");
        if (requirement.target()) {
            return requirement.value() + (ofComponent ? " for " + steps.get(1) : "");
        }
        String last = steps.get(steps.size() - 1);
        boolean element = steps.size() > 1 && last.matches("\\d+");
        String key = element ? steps.get(steps.size() - 2) : last;
        return key + ": " + requirement.value() + (ofComponent ? " for " + steps.get(1) : "");
    }
}
