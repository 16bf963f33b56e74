package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;

/** What changes do to other links, in sentences; links to which they do the same are told together. */
final class Consequences {

    private Consequences() {}

    static SideEffects of(List<SideEffects.OfLink> links) {
        return links.isEmpty()
                ? SideEffects.NONE
                : new SideEffects(
                        List.copyOf(links), told(links, Consequences::worse), told(links, Consequences::better));
    }

    private static String told(List<SideEffects.OfLink> links, Function<SideEffects.OfLink, List<String>> clauses) {
        return Loss.told(links.stream()
                .map(link -> sentence(link, clauses.apply(link)))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Loss> sentence(SideEffects.OfLink link, List<String> clauses) {
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Loss("On ", link.link(), ", " + Wording.all(clauses) + "."));
    }

    private static List<String> worse(SideEffects.OfLink link) {
        List<String> clauses = new ArrayList<>();
        boolean served = !link.from().isWorseThan(Verdict.CONDITIONAL);
        boolean unserved = link.to().isWorseThan(Verdict.CONDITIONAL);
        if (served && unserved) {
            clauses.add("nothing is left that serves");
        } else if (link.to().isWorseThan(link.from())) {
            clauses.add(becomes("the verdict", link.to()));
        }
        chosen(link, true).ifPresent(clauses::add);
        if (!unserved && !link.fallen().isEmpty()) {
            List<String> names =
                    link.fallen().stream().map(SideEffects.OfMechanism::name).toList();
            clauses.add(Wording.all(names) + (names.size() == 1 ? " no longer serves" : " no longer serve"));
        }
        return clauses;
    }

    private static List<String> better(SideEffects.OfLink link) {
        List<String> clauses = new ArrayList<>();
        if (link.isMended()) {
            clauses.add("where nothing served, " + becomes("the verdict", link.to()));
        } else if (link.from().isWorseThan(link.to())) {
            clauses.add(becomes("the verdict", link.to()));
        }
        chosen(link, false).ifPresent(clauses::add);
        return clauses;
    }

    /** What becomes of the chosen mechanism, if that is worse, or better, than what it was. */
    private static Optional<String> chosen(SideEffects.OfLink link, boolean worse) {
        return Optional.ofNullable(link.chosen())
                .filter(chosen -> chosen.to().isWorseThan(chosen.from()) == worse)
                .map(chosen -> becomes(chosen.name() + " (chosen)", chosen.to()));
    }

    private static String becomes(String what, Verdict verdict) {
        return what + " becomes " + verdict.word();
    }
}
