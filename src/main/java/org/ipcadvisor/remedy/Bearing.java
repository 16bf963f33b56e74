package org.ipcadvisor.remedy;

import java.util.List;
import java.util.Set;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Outlook;
import org.ipcadvisor.engine.Probe;

/** On what of a mechanism a further answer can bear, once some others are given. */
final class Bearing {

    private final Trials trials;
    private final Set<Given> answers;
    private final Probe probe;
    private final List<Set<String>> open;
    private final Set<String> waiting;
    private final boolean uncovered;

    private Bearing(Trials trials, Set<Given> answers, Probe probe) {
        Probe now = trials.now(probe.mechanism());
        List<Set<String>> clears = probe.outlook().clears();
        boolean changed =
                probe.verdict() != now.verdict() || !clears.equals(now.outlook().clears());
        this.trials = trials;
        this.answers = answers;
        this.probe = probe;
        this.open = joint(probe.outlook());
        this.waiting = changed && !clears.isEmpty() ? clears.get(0) : Set.of();
        this.uncovered = probe.verdict() == Verdict.VIABLE && now.verdict() != Verdict.VIABLE;
    }

    /** On what one can bear beside some answers, with which a mechanism was judged. */
    static Bearing of(Trials trials, Set<Given> answers, Probe probe) {
        return new Bearing(trials, answers, probe);
    }

    /** Whether there is anything. */
    boolean isAny() {
        return !open.isEmpty() || !waiting.isEmpty() || uncovered;
    }

    /** Whether a restriction that the others turn on too may block with an answer: not if that settles it. */
    boolean mayBlock(Given given) {
        if (open.stream().noneMatch(given.option()::bearsOn)) {
            return false;
        }
        Probe alone = trials.tried(Set.of(given), probe.mechanism());
        return alone == null || joint(alone.outlook()).stream().anyMatch(given.option()::bearsOn);
    }

    /** Whether the others have changed for what the mechanism waits, and now it waits for an answer. */
    boolean mayClear(Given given) {
        return given.option().bearsOn(waiting);
    }

    /** Whether the others have made the mechanism viable, and an answer makes a condition that nothing hides any more. */
    boolean mayShow(Given given) {
        return uncovered
                && Given.all(given.option()).anyMatch(each -> {
                    Probe alone = trials.tried(Set.of(each), probe.mechanism());
                    return alone != null && each.option().bearsOn(alone.turnsOn());
                });
    }

    /** What is open and turns on one of the answers. */
    private List<Set<String>> joint(Outlook outlook) {
        return outlook.blocks().stream()
                .filter(turning -> answers.stream().anyMatch(a -> a.option().bearsOn(turning)))
                .toList();
    }
}
