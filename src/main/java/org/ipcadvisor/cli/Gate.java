package org.ipcadvisor.cli;

import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
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

    /** Why an advice does not pass, a sentence for each link and each choice that stands in its way; none if it passes. */
    List<String> causes(Advice advice) {
        boolean one = advice.links().size() == 1;
        return advice.links().stream().flatMap(link -> causes(link, one)).toList();
    }

    private Stream<String> causes(LinkAdvice link, boolean one) {
        String on = one ? "" : "on link " + link.id() + ", ";
        Stream<String> own = stops(link.verdict())
                ? Stream.of(cause(one ? "the application" : "link " + link.id(), link.verdict()))
                : Stream.empty();
        Stream<String> chosen = link.mechanisms().stream()
                .filter(mechanism -> mechanism.mechanism().equals(link.chosen()) && stops(mechanism.verdict()))
                .map(mechanism -> cause(on + "the chosen " + mechanism.name(), mechanism.verdict()));
        return Stream.concat(own, chosen);
    }

    private boolean stops(Verdict verdict) {
        return best != null && !best.isWorseThan(verdict);
    }

    private String cause(String what, Verdict verdict) {
        return "Does not pass --fail-on " + Word.of(this) + ": " + what + " is " + verdict.word() + ".";
    }
}
