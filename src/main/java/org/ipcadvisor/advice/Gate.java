package org.ipcadvisor.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Wording;
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
        return Wording.word(this);
    }

    /** Why an advice does not pass, a sentence for each link and each choice that stands in its way; none if it passes. */
    public List<String> causes(Advice advice) {
        return advice.links().stream()
                .flatMap(link -> causes(advice, link).stream())
                .toList();
    }

    /**
     * The same for one of an advice's links. What a policy asks for and no link would say, such as how a component runs, is
     * told with the first.
     */
    public List<String> causes(Advice advice, LinkAdvice link) {
        boolean one = advice.links().size() == 1;
        HouseAdvice policy = advice.policy();
        Gate bar = policy == null ? null : policy.bar();
        List<String> causes = new ArrayList<>();
        if (policy == null || bar == null || bar.compareTo(this) <= 0) {
            stopped(link, one).forEach(what -> causes.add("Does not pass --fail-on " + word() + ": " + what));
        } else {
            String by = "Does not pass the policy " + policy.name() + ", which stops at " + bar.word() + ": ";
            bar.stopped(link, one).forEach(what -> causes.add(by + what));
        }
        if (policy != null) {
            policy.missing().stream()
                    .filter(problem -> link.equals(linkOf(problem, advice)))
                    .forEach(problem -> causes.add(problem.message()));
        }
        return causes;
    }

    private static LinkAdvice linkOf(Problem problem, Advice advice) {
        return advice.links().stream()
                .filter(link -> problem.path().startsWith(Pointers.child("/links", link.id()) + '/'))
                .findFirst()
                .orElse(advice.links().get(0));
    }

    private Stream<String> stopped(LinkAdvice link, boolean one) {
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

    private static String cause(String what, Verdict verdict) {
        return what + " is " + verdict.word() + ".";
    }
}
