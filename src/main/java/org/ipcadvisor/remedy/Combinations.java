package org.ipcadvisor.remedy;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;

/**
 * Tries answers to several left-out needs together, where they may lead to what none of them leads to alone.
 *
 * <p>A combination grows by an answer that bears on what the others leave open, and only if that may tell more. That keeps
 * the tries few; what each leads to is judged and never inferred.
 */
final class Combinations {

    /** The most answers that are tried together. */
    static final int MOST_ANSWERS = 3;

    private final Trials trials;
    private final List<Option> options;
    private final Set<String> decisive;

    /**
     * Goes on from what each answer leads to by itself.
     *
     * @param options the needs that are left out
     * @param decisive the places of those that decide alone
     */
    Combinations(Trials trials, List<Option> options, Set<String> decisive) {
        this.trials = trials;
        this.options = options;
        this.decisive = new HashSet<>(decisive);
    }

    /** Tries what is promising; false if a need may decide with more answers than are tried together. */
    boolean tryAll() {
        List<Set<Given>> level = List.copyOf(trials.tried().keySet());
        for (int answers = 2; !level.isEmpty(); answers++) {
            Map<Set<Given>, Set<Mechanism>> larger = larger(level);
            if (answers > MOST_ANSWERS) {
                return larger.keySet().stream().noneMatch(this::isInDoubt);
            }
            for (Map.Entry<Set<Given>, Set<Mechanism>> each : larger.entrySet()) {
                if (!trials.allows(each.getValue().size())) {
                    return false;
                }
                trials.attempt(each.getKey(), each.getValue());
            }
            larger.forEach(this::learn);
            level = List.copyOf(larger.keySet());
        }
        return true;
    }

    /** Whether some answers are to a need of which it is not known that it decides. */
    private boolean isInDoubt(Collection<Given> answers) {
        return !decisive.containsAll(Given.paths(answers));
    }

    /** Notes the needs that decide together with the others. */
    private void learn(Set<Given> answers, Set<Mechanism> mechanisms) {
        for (Given given : answers) {
            if (mechanisms.stream().anyMatch(mechanism -> trials.decides(given, answers, mechanism))) {
                decisive.add(given.option().path());
            }
        }
    }

    /** What is promising with one answer more, and on which mechanisms. */
    private Map<Set<Given>, Set<Mechanism>> larger(List<Set<Given>> level) {
        Map<Set<Given>, Set<Mechanism>> larger = new LinkedHashMap<>();
        for (Set<Given> answers : level) {
            for (Probe probe : trials.tried(answers)) {
                Bearing bearing = Bearing.of(trials, answers, probe);
                if (bearing.isAny()) {
                    promising(answers, probe.mechanism(), bearing)
                            .forEach(all -> larger.computeIfAbsent(all, key -> new LinkedHashSet<>())
                                    .add(probe.mechanism()));
                }
            }
        }
        return larger;
    }

    /** Some answers with one to a further need, as far as that bears on the mechanism and may tell more. */
    private Stream<Set<Given>> promising(Set<Given> answers, Mechanism mechanism, Bearing bearing) {
        Set<String> answered = Given.paths(answers);
        return options.stream()
                .filter(option -> !answered.contains(option.path()))
                .flatMap(Given::all)
                .filter(given -> {
                    Set<Given> all = given.with(answers);
                    return (bearing.mayBlock(given) && mayTell(all, mechanism, Verdict.NOT_VIABLE))
                            || (bearing.mayClear(given) && mayTell(all, mechanism, Verdict.VIABLE))
                            || (bearing.mayShow(given) && isInDoubt(all));
                })
                .map(given -> given.with(answers))
                .filter(all -> !trials.isBlocked(all, mechanism));
    }

    /** Whether a verdict would be more than fewer answers lead to, or show that a need decides. */
    private boolean mayTell(Set<Given> answers, Mechanism mechanism, Verdict verdict) {
        return isInDoubt(answers) || trials.isNew(answers, mechanism, verdict);
    }
}
