package org.ipcadvisor.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.document.Place;

/** The order in which names are told: mechanisms as the table has its rows, products as the requirements list them. */
final class NameOrder {

    private static final Place NOWHERE = new Place(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Place> targets = new HashMap<>();

    NameOrder(List<LinkAdvice> links) {
        links.stream().flatMap(link -> link.mechanisms().stream()).forEach(mechanism -> {
            rows.put(mechanism.name(), mechanism.order());
            mechanism.findings().forEach(this::add);
        });
    }

    private void add(Finding finding) {
        for (Fact fact : finding.because()) {
            if (fact instanceof Fact.Requirement target && target.target()) {
                targets.merge(target.value(), target.place(), (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
        }
    }

    /** The names of mechanisms in their order. */
    Set<String> mechanisms(Set<String> names) {
        return sorted(names, Comparator.comparing(name -> rows.getOrDefault(name, Integer.MAX_VALUE)));
    }

    /** The names of a sentence, each kind in its order. */
    Map<String, Set<String>> all(Map<String, Set<String>> names) {
        Map<String, Set<String>> ordered = new LinkedHashMap<>();
        names.forEach((name, values) -> ordered.put(name, ordered(name, values)));
        return ordered;
    }

    private Set<String> ordered(String name, Set<String> values) {
        return switch (name) {
            case Phrase.MECHANISM -> mechanisms(values);
            case Phrase.PRODUCT, Phrase.OTHER -> sorted(values, Comparator.comparing(this::target));
            default -> values;
        };
    }

    /** Where a finding's product is named. */
    Place target(Finding finding) {
        String product = finding.product();
        return product == null ? NOWHERE : target(product);
    }

    private Place target(String product) {
        return targets.getOrDefault(product, NOWHERE);
    }

    private static Set<String> sorted(Set<String> names, Comparator<String> order) {
        return names.stream().sorted(order).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
