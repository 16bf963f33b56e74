package org.ipcadvisor.remedy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.DecisiveQuestion.Combination;
import org.ipcadvisor.advice.DecisiveQuestion.OtherAnswer;
import org.ipcadvisor.advice.DecisiveQuestion.PossibleAnswer;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/** A need that is left out, what its answers lead to, and how much that decides. */
final class Weighed {

    /** The most decisive first, by itself before with others; last what only tells that the unknown does not serve. */
    static final Comparator<Weighed> MOST_DECISIVE = Comparator.comparing((Weighed w) -> !w.isOfUse())
            .thenComparing(w -> !w.decidesLinkAlone)
            .thenComparing(w -> !w.decidesLink)
            .thenComparing(w -> !w.isOfChosen(w.alone))
            .thenComparing(w -> !w.isOfChosen(w.affected))
            .thenComparing(w -> w.alone.isEmpty())
            .thenComparing(w -> -w.affected.size());

    private final Option option;
    private final Trials trials;
    private final @Nullable Mechanism chosen;
    private final Map<Given, Map<Set<Given>, Map<Mechanism, Verdict>>> together;
    private final boolean decidesLinkAlone;
    private final boolean decidesLink;
    private final Set<Mechanism> alone = new HashSet<>();
    private final Set<Mechanism> affected = new TreeSet<>(Comparator.comparing(Mechanism::order));

    /** Weighs a need by what was tried. */
    Weighed(Option option, Trials trials, Together together, @Nullable Mechanism chosen) {
        this.option = option;
        this.trials = trials;
        this.chosen = chosen;
        List<Map<Mechanism, Verdict>> changes =
                Given.all(option).map(trials::changes).toList();
        changes.forEach(verdicts -> alone.addAll(verdicts.keySet()));
        this.together = together.of(option, !alone.isEmpty());
        affected.addAll(alone);
        combined().forEach(verdicts -> affected.addAll(verdicts.keySet()));
        this.decidesLinkAlone = changes.stream().anyMatch(trials::changesLink);
        this.decidesLink = decidesLinkAlone || combined().anyMatch(trials::changesLink);
    }

    /** Whether it decides anything. */
    boolean decides() {
        return !affected.isEmpty();
    }

    /** The need as a question. */
    DecisiveQuestion question() {
        return new DecisiveQuestion(
                option.paths(),
                option.question(),
                Given.all(option).map(this::answer).toList());
    }

    private PossibleAnswer answer(Given given) {
        Map<Mechanism, Verdict> verdicts = new LinkedHashMap<>();
        affected.forEach(mechanism -> verdicts.put(mechanism, trials.verdict(given, mechanism)));
        List<Combination> combinations = together.getOrDefault(given, Map.of()).entrySet().stream()
                .map(entry -> combination(entry.getKey(), entry.getValue()))
                .toList();
        return new PossibleAnswer(given.choice().value(), ids(verdicts), combinations);
    }

    private static Combination combination(Set<Given> others, Map<Mechanism, Verdict> verdicts) {
        List<OtherAnswer> with = others.stream()
                .map(other -> new OtherAnswer(
                        other.option().paths(),
                        other.choice().value(),
                        other.choice().says()))
                .toList();
        return new Combination(with, ids(verdicts));
    }

    private static Map<String, Verdict> ids(Map<Mechanism, Verdict> verdicts) {
        Map<String, Verdict> ids = new LinkedHashMap<>();
        verdicts.forEach((mechanism, verdict) -> ids.put(mechanism.id(), verdict));
        return ids;
    }

    private boolean isOfUse() {
        return affected.stream().anyMatch(m -> trials.now(m).verdict() != Verdict.UNDETERMINED);
    }

    private boolean isOfChosen(Set<Mechanism> mechanisms) {
        return chosen != null && mechanisms.contains(chosen);
    }

    private Stream<Map<Mechanism, Verdict>> combined() {
        return together.values().stream().flatMap(told -> told.values().stream());
    }
}
