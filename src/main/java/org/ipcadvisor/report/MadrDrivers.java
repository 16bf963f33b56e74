package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.document.Pointers;

/** What drives a decision: the entries of the requirements that the findings on a link rest on, each with its line. */
final class MadrDrivers {

    private static final String INDEX = "[0-9]+";

    private MadrDrivers() {}

    /** A line for each, in the order of the document; elements of a list together. */
    static List<String> of(LinkAdvice link) {
        Map<String, List<Fact.Requirement>> entries = new LinkedHashMap<>();
        link.mechanisms().stream()
                .flatMap(mechanism -> mechanism.findings().stream())
                .flatMap(finding -> finding.because().stream())
                .filter(Fact.Requirement.class::isInstance)
                .map(Fact.Requirement.class::cast)
                .distinct()
                .sorted(Comparator.comparing(Fact.Requirement::place).thenComparing(Fact.Requirement::path))
                .forEach(fact -> entries.computeIfAbsent(label(fact), key -> new ArrayList<>())
                        .add(fact));
        return entries.entrySet().stream()
                .map(entry -> told(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String told(String label, List<Fact.Requirement> facts) {
        String values = facts.stream().map(Fact.Requirement::value).distinct().collect(Collectors.joining(", "));
        TreeSet<Integer> lines =
                facts.stream().map(fact -> fact.place().line()).collect(Collectors.toCollection(TreeSet::new));
        String where = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Inert.text(label + values) + " [" + (lines.size() == 1 ? "line " : "lines ") + where + ']';
    }

    /** The steps to an entry as words, as "collector runsAs: "; nothing for the link itself. */
    private static String label(Fact.Requirement fact) {
        List<String> steps = new ArrayList<>(Pointers.steps(fact.path()));
        if (!steps.isEmpty() && steps.get(0).equals("links")) {
            steps.subList(0, Math.min(2, steps.size())).clear();
        } else if (!steps.isEmpty()
                && (steps.get(0).equals("components") || steps.get(0).equals("needs"))) {
            steps.remove(0);
        }
        while (!steps.isEmpty() && steps.get(steps.size() - 1).matches(INDEX)) {
            steps.remove(steps.size() - 1);
        }
        return steps.isEmpty() ? "" : String.join(" ", steps) + ": ";
    }
}
