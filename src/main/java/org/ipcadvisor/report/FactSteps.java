package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;

/** The facts that findings rest on, in words; what a note or an assumption says is told once in a report. */
final class FactSteps {

    private final Advice advice;
    private final Set<String> told = new HashSet<>();

    FactSteps(Advice advice) {
        this.advice = advice;
    }

    /** The facts of findings that are alike, one step for those that differ in their rows or products alone. */
    List<String> of(List<Finding> alike) {
        return IntStream.range(0, alike.get(0).because().size())
                .mapToObj(i ->
                        alike.stream().map(f -> f.because().get(i)).distinct().toList())
                .map(facts -> facts.get(0) instanceof Fact.Cell ? cells(facts) : Inert.text(others(facts)))
                .toList();
    }

    private String cells(List<Fact> facts) {
        return CellName.told(facts.stream().map(Fact.Cell.class::cast).toList(), advice, true);
    }

    private String others(List<Fact> facts) {
        return facts.size() == 1 ? file(facts.get(0)) + fact(facts.get(0)) : file(facts.get(0)) + targets(facts);
    }

    /** The places of several targets, and their paths with what these begin with told once. */
    private static String targets(List<Fact> facts) {
        Map<String, List<Fact.Requirement>> lists = new LinkedHashMap<>();
        facts.stream()
                .map(Fact.Requirement.class::cast)
                .forEach(target -> lists.computeIfAbsent(Targets.list(target), list -> new ArrayList<>())
                        .add(target));
        List<String> parts = new ArrayList<>();
        lists.forEach((list, targets) ->
                parts.add(targets.stream().map(FactSteps::place).collect(Collectors.joining(", "))
                        + ' '
                        + list
                        + targets.stream()
                                .map(target -> target.path().substring(list.length()))
                                .collect(Collectors.joining(", "))));
        return String.join("; ", parts);
    }

    private String fact(Fact fact) {
        if (fact instanceof Fact.Note note) {
            return once(note.citation(), note.says());
        } else if (fact instanceof Fact.Row row) {
            return row.citation();
        } else if (fact instanceof Fact.Requirement requirement) {
            return place(requirement) + ' ' + requirement.path() + ": " + requirement.value();
        } else if (fact instanceof Fact.Unspecified unspecified) {
            return unspecified.path() + ": left out";
        } else if (fact instanceof Fact.Gap gap) {
            return once(gap.id(), gap.says());
        } else if (fact instanceof Fact.Assumption assumption) {
            return once(assumption.id(), assumption.says());
        }
        throw new IllegalArgumentException(fact.toString());
    }

    private String once(String id, String says) {
        return told.add(id) ? id + ": " + says : id;
    }

    private String file(Fact fact) {
        String file = advice.file();
        return !(fact instanceof Fact.Requirement) ? "" : file == null ? "line " : file + ':';
    }

    private static String place(Fact.Requirement requirement) {
        return requirement.place().line() + ":" + requirement.place().column();
    }
}
