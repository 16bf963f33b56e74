package org.ipcadvisor.remedy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.remedy.Option.Choice;
import org.ipcadvisor.requirements.Link;
import org.jspecify.annotations.Nullable;

/** What a link leaves out and what decides a verdict on it, alone or together: each answer is judged. */
final class Questions {

    private final Trials trials;
    private final List<Option> leftOut;
    private final @Nullable Mechanism chosen;
    private boolean complete = true;

    /** Looks at what a link leaves out, of which it is known how its mechanisms are judged. */
    Questions(Judge judge, Effort effort, Link link, List<Probe> probes, List<Option> options) {
        this.trials = new Trials(judge, effort, link, probes);
        this.leftOut = options.stream().filter(Option::leftOut).toList();
        this.chosen = link.terms().chosen().value();
    }

    /** Judges each answer by itself. */
    void tryAlone() {
        for (Option option : leftOut) {
            for (Choice choice : option.choices()) {
                List<Mechanism> open = open(option, choice);
                if (!open.isEmpty() && trials.allows(open.size())) {
                    trials.attempt(Set.of(new Given(option, choice)), open);
                }
            }
        }
    }

    /** Judges answers together, where that may tell more. */
    void tryTogether() {
        Set<String> alone = leftOut.stream()
                .filter(option -> Given.all(option)
                        .anyMatch(given -> !trials.changes(given).isEmpty()))
                .map(Option::path)
                .collect(Collectors.toSet());
        complete = new Combinations(trials, leftOut, alone).tryAll();
    }

    /** Whether everything that may decide was tried. */
    boolean isComplete() {
        return complete;
    }

    /** Those of the needs that are left out and, by what was tried, decisive: the most decisive first. */
    List<DecisiveQuestion> all() {
        Together together = new Together(trials);
        return leftOut.stream()
                .map(option -> new Weighed(option, trials, together, chosen))
                .filter(Weighed::decides)
                .sorted(Weighed.MOST_DECISIVE)
                .map(Weighed::question)
                .toList();
    }

    /** The mechanisms on which an answer can change the verdict: no answer takes back what blocks already. */
    private List<Mechanism> open(Option option, Choice choice) {
        return trials.now().stream()
                .filter(probe -> probe.verdict() != Verdict.NOT_VIABLE)
                .filter(probe -> option.bearsOn(probe.turnsOn(), choice))
                .map(Probe::mechanism)
                .toList();
    }
}
