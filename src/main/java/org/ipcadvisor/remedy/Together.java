package org.ipcadvisor.remedy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;

/** What answers lead to together, told where it is more than each of them tells alone. */
final class Together {

    private final Trials trials;
    private final List<Map.Entry<Set<Given>, Map<Mechanism, Probe>>> combinations;

    /** Looks through all that was tried. */
    Together(Trials trials) {
        this.trials = trials;
        this.combinations = trials.tried().entrySet().stream()
                .filter(entry -> entry.getKey().size() > 1)
                .toList();
    }

    /**
     * What the answers to a need lead to, each with others. Of a need that decides alone, what no answer reaches alone; of
     * another, also what each answer to it leads to with the fewest others with which it decides.
     */
    Map<Given, Map<Set<Given>, Map<Mechanism, Verdict>>> of(Option option, boolean decidesAlone) {
        Map<Mechanism, Set<Given>> context = decidesAlone ? Map.of() : contexts(option);
        Map<Given, Map<Set<Given>, Map<Mechanism, Verdict>>> told = new LinkedHashMap<>();
        combinations.forEach(entry -> to(option, entry.getKey()).forEach(given -> {
            Set<Given> others = given.off(entry.getKey());
            entry.getValue().forEach((mechanism, probe) -> {
                if (trials.isNew(entry.getKey(), mechanism, probe.verdict())
                        || (others.equals(context.get(mechanism)) && says(given, others, probe))) {
                    told.computeIfAbsent(given, key -> new LinkedHashMap<>())
                            .computeIfAbsent(others, key -> new TreeMap<>(Comparator.comparing(Mechanism::order)))
                            .put(mechanism, probe.verdict());
                }
            });
        }));
        return told;
    }

    /** By mechanisms, the fewest other answers with which a need decides. */
    private Map<Mechanism, Set<Given>> contexts(Option option) {
        Map<Mechanism, Set<Given>> contexts = new LinkedHashMap<>();
        combinations.forEach(entry -> to(option, entry.getKey())
                .forEach(given -> entry.getValue().keySet().forEach(mechanism -> {
                    if (trials.decides(given, entry.getKey(), mechanism)) {
                        contexts.putIfAbsent(mechanism, given.off(entry.getKey()));
                    }
                })));
        return contexts;
    }

    private static Stream<Given> to(Option option, Set<Given> answers) {
        return answers.stream().filter(given -> given.option().path().equals(option.path()));
    }

    /** Whether an answer and others together lead elsewhere than one of both sides alone. */
    private boolean says(Given given, Set<Given> others, Probe together) {
        return trials.verdict(given, together.mechanism()) != together.verdict()
                || trials.verdict(others, together.mechanism()) != together.verdict();
    }
}
