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

    /** Whether an advice passes, and what it does not pass: the gate, a policy or both. In a sentence; {@link #causes} says why. */
    public String result(Advice advice) {
        HouseAdvice policy = advice.policy();
        boolean stopped = advice.links().stream().anyMatch(this::stops);
        if (policy == null || policy.passes(advice)) {
            return (stopped ? "Does not pass" : "Passes") + " --fail-on " + word() + '.';
        }
        return "Does not pass " + (stopped ? "--fail-on " + word() + ", nor " : "") + "the policy " + policy.name()
                + '.';
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
        List<String> causes = new ArrayList<>();
        Gate stricter = with(policy);
        String by = policy == null || stricter == this
                ? "Does not pass --fail-on " + word() + ": "
                : "Does not pass the policy " + policy.name() + ", which stops at " + stricter.word() + ": ";
        stricter.stopped(link, one).forEach(what -> causes.add(by + what));
        if (policy != null) {
            policy.missing().stream()
                    .filter(problem -> link.equals(linkOf(problem, advice)))
                    .forEach(problem -> causes.add(problem.message()));
        }
        return causes;
    }

    /** The stricter of this one and a policy's bar. */
    public Gate with(@Nullable HouseAdvice policy) {
        Gate bar = policy == null ? null : policy.bar();
        return bar == null || bar.compareTo(this) <= 0 ? this : bar;
    }

    /** Whether the verdict on a link, or on what is chosen for it, does not pass. */
    public boolean stops(LinkAdvice link) {
        return stopped(link, true).findAny().isPresent();
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
