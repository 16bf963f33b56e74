package org.ipcadvisor.engine;

import java.util.Comparator;
import java.util.List;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Need;

/** The order of the mechanisms on a link: verdict, preference, number of conditions; a tie shares a rank. */
final class Ranking {

    private final List<Need<Mechanism>> prefer;
    private final Comparator<Judged> better = Comparator.comparing(Judged::verdict)
            .thenComparing(this::preference)
            .thenComparing(Judged::conditions);
    private final List<Judged> judged;

    /** Ranks mechanisms, by the given preference where verdicts are equal. */
    Ranking(List<Judged> judged, List<Need<Mechanism>> prefer) {
        this.prefer = prefer;
        this.judged = judged.stream()
                .sorted(Comparator.comparing((Judged j) -> !j.mechanism().row())
                        .thenComparing(better)
                        .thenComparing(j -> j.mechanism().order()))
                .toList();
    }

    private int preference(Judged mechanism) {
        for (int i = 0; i < prefer.size(); i++) {
            if (mechanism.mechanism().equals(prefer.get(i).value())) {
                return i;
            }
        }
        return prefer.size();
    }

    /** The best verdict of a mechanism that has a row. */
    Verdict bestRow() {
        return judged.stream()
                .filter(j -> j.mechanism().row())
                .map(Judged::verdict)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The viable, then the conditional rows, best first. */
    List<String> recommended() {
        return judged.stream()
                .filter(j -> j.mechanism().row() && !j.verdict().isWorseThan(Verdict.CONDITIONAL))
                .map(j -> j.mechanism().id())
                .toList();
    }

    /** All, best first; those without a row after all rows. */
    List<Recommendation> recommendations() {
        return judged.stream().map(this::recommendation).toList();
    }

    private Recommendation recommendation(Judged j) {
        long ahead =
                judged.stream().filter(other -> better.compare(other, j) < 0).count();
        return new Recommendation(
                j.mechanism().id(),
                j.mechanism().name(),
                j.mechanism().row(),
                j.mechanism().order(),
                j.verdict(),
                Math.toIntExact(ahead + 1),
                j.interoperation(),
                j.summary(),
                j.findings(),
                j.directions(),
                Prospect.NONE);
    }
}
