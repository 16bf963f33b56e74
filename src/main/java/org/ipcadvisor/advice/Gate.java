package org.ipcadvisor.advice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verdict from which on, downwards, an advice does not pass. */
public enum Gate {
    NEVER(null),
    NOT_VIABLE(Verdict.NOT_VIABLE),
    UNDETERMINED(Verdict.UNDETERMINED),
    CONDITIONAL(Verdict.CONDITIONAL);

    private final @Nullable Verdict best;

    Gate(@Nullable Verdict best) {
        this.best = best;
    }

    /** How it is written, as {@code not-viable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why an advice does not pass, a sentence for each link and each choice that stands in its way; none if it passes. */
    public List<String> causes(Advice advice) {
        boolean one = advice.links().size() == 1;
        return advice.links().stream().flatMap(link -> causes(link, one)).toList();
    }

    /** The same for one of an advice's links. */
    public List<String> causes(Advice advice, LinkAdvice link) {
        return causes(link, advice.links().size() == 1).toList();
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

    /** Whether a verdict does not pass. */
    public boolean stops(Verdict verdict) {
        return best != null && !best.isWorseThan(verdict);
    }

    private String cause(String what, Verdict verdict) {
        return "Does not pass --fail-on " + word() + ": " + what + " is " + verdict.word() + ".";
    }
}
