package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.advice.SideEffects.OfLink;
import org.ipcadvisor.advice.SideEffects.OfMechanism;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;

/** What changes do to other links, in sentences; links to which they do the same are told of together. */
final class Consequences {

    private Consequences() {}

    static SideEffects of(List<OfLink> links) {
        return links.isEmpty()
                ? SideEffects.NONE
                : new SideEffects(
                        List.copyOf(links), told(links, Consequences::worse), told(links, Consequences::better));
    }

    private static String told(List<OfLink> links, Function<OfLink, List<String>> clauses) {
        return Loss.told(links.stream()
                .filter(link -> !clauses.apply(link).isEmpty())
                .map(link -> new Loss("On ", link.link(), ", " + Wording.all(clauses.apply(link)) + "."))
                .toList());
    }

    private static List<String> worse(OfLink link) {
        boolean isServed = !link.to().isWorseThan(Verdict.CONDITIONAL);
        boolean isLost = !isServed && !link.from().isWorseThan(Verdict.CONDITIONAL);
        List<String> clauses = new ArrayList<>();
        if (isLost) {
            clauses.add("nothing is left that serves");
        }
        clauses.addAll(shifts(link, link.to().isWorseThan(link.from()) && !isLost, true));
        List<String> fallen = link.fallen().stream().map(OfMechanism::name).toList();
        if (isServed && !fallen.isEmpty()) {
            clauses.add(Wording.all(fallen) + (fallen.size() == 1 ? " no longer serves" : " no longer serve"));
        }
        return clauses;
    }

    private static List<String> better(OfLink link) {
        List<String> clauses = new ArrayList<>(shifts(link, link.from().isWorseThan(link.to()), false));
        if (link.isMended()) {
            clauses.set(0, "where nothing served, " + clauses.get(0));
        }
        return clauses;
    }

    /**
     * What becomes of a link, and of its chosen mechanism.
     *
     * @param itself whether the link's own verdict is to be told, which comes first
     * @param worse whether the chosen mechanism is to be told of if it gets worse, or if it gets better
     */
    private static List<String> shifts(OfLink link, boolean itself, boolean worse) {
        Map<Verdict, List<String>> become = new LinkedHashMap<>();
        if (itself) {
            become.put(link.to(), new ArrayList<>(List.of("the verdict")));
        }
        OfMechanism chosen = link.chosen();
        if (chosen != null && chosen.to().isWorseThan(chosen.from()) == worse) {
            become.computeIfAbsent(chosen.to(), key -> new ArrayList<>()).add(chosen.name() + " (chosen)");
        }
        return become.entrySet().stream()
                .map(e -> Wording.all(e.getValue())
                        + (e.getValue().size() == 1 ? " becomes " : " become ")
                        + e.getKey().word())
                .toList();
    }
}
