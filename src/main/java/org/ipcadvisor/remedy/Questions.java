package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.DecisiveQuestion.PossibleAnswer;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.remedy.Option.Choice;
import org.ipcadvisor.requirements.Link;

/** What a link leaves out and what decides a verdict on it: each possible answer is judged. */
final class Questions {

    private final Judge judge;
    private final Effort effort;
    private final Link link;
    private final Map<Mechanism, Probe> now = new LinkedHashMap<>();

    /** Looks at a link of which it is known how its mechanisms are judged. */
    Questions(Judge judge, Effort effort, Link link, List<Probe> probes) {
        this.judge = judge;
        this.effort = effort;
        this.link = link;
        probes.forEach(probe -> now.put(probe.mechanism(), probe));
    }

    /** A question, and what it is compared by. */
    private record Weighed(DecisiveQuestion question, boolean decidesLink, boolean ofChosen, int mechanisms) {

        static final Comparator<Weighed> MOST_DECISIVE = Comparator.comparing((Weighed w) -> !w.decidesLink)
                .thenComparing(w -> !w.ofChosen)
                .thenComparing(w -> -w.mechanisms);
    }

    /** Those of the needs that are left out and decisive, the most decisive first. */
    List<DecisiveQuestion> among(List<Option> options) {
        List<Weighed> weighed = new ArrayList<>();
        for (Option option : options) {
            List<Mechanism> open = open(option);
            if (option.leftOut()
                    && !open.isEmpty()
                    && effort.allows(link, open.size() * option.choices().size())) {
                weigh(option, open, weighed);
            }
        }
        return weighed.stream()
                .sorted(Weighed.MOST_DECISIVE)
                .map(Weighed::question)
                .toList();
    }

    /** The mechanisms on which an answer can change the verdict: no answer takes back what blocks already. */
    private List<Mechanism> open(Option option) {
        return now.values().stream()
                .filter(probe -> probe.verdict() != Verdict.NOT_VIABLE)
                .filter(probe -> option.general() || option.bearsOn(probe.turnsOn()))
                .map(Probe::mechanism)
                .toList();
    }

    private void weigh(Option option, List<Mechanism> open, List<Weighed> weighed) {
        List<Map<Mechanism, Verdict>> judged = new ArrayList<>();
        Set<Mechanism> affected = new TreeSet<>(Comparator.comparing(Mechanism::order));
        for (Choice choice : option.choices()) {
            Map<Mechanism, Verdict> verdicts = new LinkedHashMap<>();
            judge.probe(choice.link(), open).forEach(p -> verdicts.put(p.mechanism(), p.verdict()));
            verdicts.forEach((mechanism, verdict) -> {
                if (verdict != verdict(mechanism)) {
                    affected.add(mechanism);
                }
            });
            judged.add(verdicts);
        }
        if (!affected.isEmpty()) {
            Mechanism chosen = link.terms().chosen().value();
            boolean ofChosen = chosen != null && affected.contains(chosen);
            boolean decidesLink = judged.stream().anyMatch(verdicts -> best(verdicts) != best(Map.of()));
            weighed.add(new Weighed(question(option, judged, affected), decidesLink, ofChosen, affected.size()));
        }
    }

    private static DecisiveQuestion question(
            Option option, List<Map<Mechanism, Verdict>> judged, Set<Mechanism> affected) {
        List<PossibleAnswer> answers = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Map<String, Verdict> verdicts = new LinkedHashMap<>();
            for (Mechanism mechanism : affected) {
                verdicts.put(mechanism.id(), judged.get(i).get(mechanism));
            }
            answers.add(new PossibleAnswer(option.choices().get(i).value(), verdicts));
        }
        return new DecisiveQuestion(option.paths(), option.question(), answers);
    }

    private Verdict verdict(Mechanism mechanism) {
        Probe probe = now.get(mechanism);
        return probe == null ? Verdict.NOT_VIABLE : probe.verdict();
    }

    /** The best verdict on a row, some of them being others. */
    private Verdict best(Map<Mechanism, Verdict> others) {
        return now.keySet().stream()
                .filter(Mechanism::row)
                .map(mechanism -> others.getOrDefault(mechanism, verdict(mechanism)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
