package org.ipcadvisor.remedy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;

/**
 * A part of a whole that needs a mechanism: a link, or a target by itself.
 *
 * @param name what the plan calls it
 * @param advice how each mechanism serves it
 */
record Part(String name, LinkAdvice advice) {

    /** The ids of the mechanisms that serve it, best first. */
    List<String> mechanisms() {
        return advice.recommended();
    }

    boolean isServed() {
        return !mechanisms().isEmpty();
    }

    boolean isServedBy(Collection<String> some) {
        return mechanisms().stream().anyMatch(some::contains);
    }

    /** The chosen mechanism, if it is one of some and serves. */
    Optional<String> chosen(Collection<String> some) {
        return Optional.ofNullable(advice.chosen()).filter(some::contains).filter(mechanisms()::contains);
    }

    /** What it uses of some mechanisms: the chosen one, or else the best; one of them has to serve it. */
    Recommendation use(Collection<String> some) {
        return on(chosen(some)
                .orElseGet(() ->
                        mechanisms().stream().filter(some::contains).findFirst().orElseThrow()));
    }

    /** How a mechanism serves it. */
    Recommendation on(String mechanism) {
        return advice.mechanisms().stream()
                .filter(m -> m.mechanism().equals(mechanism))
                .findFirst()
                .orElseThrow();
    }
}
