package org.ipcadvisor.cli;

import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/** The verdict from which on, downwards, an advice does not pass. */
enum Gate {
    NEVER(null),
    NOT_VIABLE(Verdict.NOT_VIABLE),
    UNDETERMINED(Verdict.UNDETERMINED),
    CONDITIONAL(Verdict.CONDITIONAL);

    private final @Nullable Verdict best;

    Gate(@Nullable Verdict best) {
        this.best = best;
    }

    /** Whether a link's verdict, or that of the mechanism chosen for it, is at or below the named one. */
    boolean stops(Advice advice) {
        return advice.links().stream().flatMap(Gate::verdicts).anyMatch(this::stops);
    }

    private boolean stops(Verdict verdict) {
        return best != null && !best.isWorseThan(verdict);
    }

    private static Stream<Verdict> verdicts(LinkAdvice link) {
        Stream<Verdict> chosen = link.mechanisms().stream()
                .filter(mechanism -> mechanism.mechanism().equals(link.chosen()))
                .map(Recommendation::verdict);
        return Stream.concat(Stream.of(link.verdict()), chosen);
    }
}
