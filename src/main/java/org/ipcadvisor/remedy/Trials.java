package org.ipcadvisor.remedy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Link;
import org.jspecify.annotations.Nullable;

/** How a link is judged as it is, and what was tried: answers to needs that it leaves out, the fewest first. */
final class Trials {

    private final Judge judge;
    private final Effort effort;
    private final Link link;
    private final Map<Mechanism, Probe> now = new LinkedHashMap<>();
    private final Map<Set<Given>, Map<Mechanism, Probe>> tried = new LinkedHashMap<>();

    /** Starts with a link of which it is known how its mechanisms are judged. */
    Trials(Judge judge, Effort effort, Link link, List<Probe> probes) {
        this.judge = judge;
        this.effort = effort;
        this.link = link;
        probes.forEach(probe -> now.put(probe.mechanism(), probe));
    }

    /** How each mechanism is judged without further answers. */
    Collection<Probe> now() {
        return now.values();
    }

    /** How a mechanism is judged without further answers. */
    Probe now(Mechanism mechanism) {
        return Objects.requireNonNull(now.get(mechanism));
    }

    /** Whether so much may still be judged. */
    boolean allows(int mechanisms) {
        return effort.allows(link, mechanisms);
    }

    /** Judges some mechanisms with some answers. */
    void attempt(Set<Given> answers, Collection<Mechanism> mechanisms) {
        Map<Mechanism, Probe> probes = new LinkedHashMap<>();
        judge.probe(Given.on(link, answers), mechanisms).forEach(probe -> probes.put(probe.mechanism(), probe));
        tried.put(answers, probes);
    }

    /** All that was tried. */
    Map<Set<Given>, Map<Mechanism, Probe>> tried() {
        return tried;
    }

    /** How mechanisms are judged with some answers: those that were tried. */
    Collection<Probe> tried(Set<Given> answers) {
        return tried.getOrDefault(answers, Map.of()).values();
    }

    /** How a mechanism is judged with some answers; null if that was not tried. */
    @Nullable
    Probe tried(Set<Given> answers, Mechanism mechanism) {
        return tried.getOrDefault(answers, Map.of()).get(mechanism);
    }

    /** The verdict on a mechanism with one answer; what was not tried does not bear on it. */
    Verdict verdict(Given given, Mechanism mechanism) {
        Probe probe = tried(Set.of(given), mechanism);
        return probe == null ? now(mechanism).verdict() : probe.verdict();
    }

    /** The verdict on a mechanism with some answers; null if that was not tried. */
    @Nullable
    Verdict verdict(Set<Given> answers, Mechanism mechanism) {
        if (answers.size() == 1) {
            return verdict(answers.iterator().next(), mechanism);
        }
        Probe probe = tried(answers, mechanism);
        return probe == null ? null : probe.verdict();
    }

    /** The verdicts that an answer changes by itself. */
    Map<Mechanism, Verdict> changes(Given given) {
        Map<Mechanism, Verdict> changes = new LinkedHashMap<>();
        tried.getOrDefault(Set.of(given), Map.of()).forEach((mechanism, probe) -> {
            if (probe.verdict() != now(mechanism).verdict()) {
                changes.put(mechanism, probe.verdict());
            }
        });
        return changes;
    }

    /** Whether the best verdict on a row is another if some mechanisms have these. */
    boolean changesLink(Map<Mechanism, Verdict> verdicts) {
        return !verdicts.isEmpty() && best(verdicts) != best(Map.of());
    }

    private Verdict best(Map<Mechanism, Verdict> others) {
        return now.keySet().stream()
                .filter(Mechanism::row)
                .map(mechanism -> others.getOrDefault(mechanism, now(mechanism).verdict()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether one of some answers that were tried changes the verdict that the others lead to. */
    boolean decides(Given given, Set<Given> answers, Mechanism mechanism) {
        Verdict without = verdict(given.off(answers), mechanism);
        return without != null && without != verdict(answers, mechanism);
    }

    /** Whether a part of some answers blocks already. */
    boolean isBlocked(Set<Given> answers, Mechanism mechanism) {
        return tried.entrySet().stream()
                .filter(entry -> entry.getKey().size() < answers.size() && answers.containsAll(entry.getKey()))
                .anyMatch(entry -> isVerdict(entry.getValue().get(mechanism), Verdict.NOT_VIABLE));
    }

    /** Whether nothing leads to a verdict so far, neither leaving out what some answers are to nor fewer answers to it. */
    boolean isNew(Set<Given> answers, Mechanism mechanism, Verdict verdict) {
        Set<String> paths = Given.paths(answers);
        return now(mechanism).verdict() != verdict
                && tried.entrySet().stream()
                        .filter(entry -> entry.getKey().size() < answers.size())
                        .filter(entry -> paths.containsAll(Given.paths(entry.getKey())))
                        .noneMatch(entry -> isVerdict(entry.getValue().get(mechanism), verdict));
    }

    private static boolean isVerdict(@Nullable Probe probe, Verdict verdict) {
        return probe != null && probe.verdict() == verdict;
    }
}
