package org.ipcadvisor.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;

/**
 * A link's mechanisms, looked up by what the advice calls them.
 *
 * @param link the link
 */
record LinkView(LinkAdvice link) {

    static LinkView of(LinkAdvice link) {
        return new LinkView(link);
    }

    List<Recommendation> recommended() {
        return link.recommended().stream().flatMap(id -> mechanism(id).stream()).toList();
    }

    Optional<Recommendation> chosen() {
        return Optional.ofNullable(link.chosen()).flatMap(this::mechanism);
    }

    /** What the lists of conditions are about, in the order of the advice. */
    List<Recommendation> inQuestion() {
        return link.mechanisms().stream()
                .filter(m -> link.recommended().contains(m.mechanism()) || Objects.equals(link.chosen(), m.mechanism()))
                .toList();
    }

    List<Recommendation> of(Verdict verdict) {
        return link.mechanisms().stream().filter(m -> m.verdict() == verdict).toList();
    }

    private Optional<Recommendation> mechanism(String id) {
        return link.mechanisms().stream().filter(m -> m.mechanism().equals(id)).findFirst();
    }
}
