package org.ipcadvisor.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A link's mechanisms, looked up by what the advice calls them.
 *
 * @param link the link
 */
record LinkView(LinkAdvice link) {

    private static final int FEW = 3;

    static LinkView of(LinkAdvice link) {
        return new LinkView(link);
    }

    /** A mechanism's name, safe to print. */
    String name(String id) {
        return Page.together(Inert.text(mechanism(id).map(Recommendation::name).orElse(id)));
    }

    /** Several mechanisms as the subject of a sentence with its verb; all of the link's by their number. */
    String names(List<String> ids) {
        if (ids.size() > FEW && ids.size() == link.mechanisms().size()) {
            return "all " + ids.size() + " mechanisms are";
        }
        return Wording.all(ids.stream().map(this::name).toList()) + (ids.size() == 1 ? " is" : " are");
    }

    /** The verdict on one of the link's mechanisms; null if it has none of that id. */
    @Nullable
    Verdict verdict(String id) {
        return mechanism(id).map(Recommendation::verdict).orElse(null);
    }

    List<Recommendation> recommended() {
        return link.recommended().stream().flatMap(id -> mechanism(id).stream()).toList();
    }

    Optional<Recommendation> chosen() {
        return Optional.ofNullable(link.chosen()).flatMap(this::mechanism);
    }

    /** The chosen mechanism, if it is none of the recommended. */
    Optional<Recommendation> chosenAmiss() {
        return chosen().filter(m -> !link.recommended().contains(m.mechanism()));
    }

    boolean isChosen(Recommendation mechanism) {
        return mechanism.mechanism().equals(link.chosen());
    }

    /** The mechanisms of a verdict that are neither recommended nor chosen, in the order of the rows. */
    List<Recommendation> rest(Verdict verdict) {
        return link.mechanisms().stream()
                .filter(m -> m.verdict() == verdict && !isChosen(m))
                .filter(m -> !link.recommended().contains(m.mechanism()))
                .sorted(Comparator.comparing(Recommendation::order))
                .toList();
    }

    /** What is known of the ends working together. */
    String interoperation() {
        return interoperation(link.interoperation());
    }

    /** The same for a mechanism of which something else is known than for the link. */
    Optional<String> otherInteroperation(Recommendation mechanism) {
        return Optional.of(mechanism.interoperation())
                .filter(value -> value != link.interoperation())
                .map(LinkView::interoperation);
    }

    /** The same for several mechanisms, given by their names. */
    Optional<String> otherInteroperation(Set<String> names) {
        Set<Optional<String>> words = link.mechanisms().stream()
                .filter(m -> names.contains(m.name()))
                .map(this::otherInteroperation)
                .collect(Collectors.toSet());
        return words.size() == 1 ? words.iterator().next() : Optional.empty();
    }

    private static String interoperation(Interoperation value) {
        return "interoperation:" + Page.GLUE + value.word();
    }

    private Optional<Recommendation> mechanism(String id) {
        return link.mechanisms().stream().filter(m -> m.mechanism().equals(id)).findFirst();
    }
}
