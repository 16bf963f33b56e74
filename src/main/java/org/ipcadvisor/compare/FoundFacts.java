package org.ipcadvisor.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;

/** All facts on which the findings of one advice rest. */
final class FoundFacts {

    /** What is known, by its id. */
    private final Map<String, Fact> known = new LinkedHashMap<>();

    /** What is required, by its JSON Pointer. */
    private final Map<String, Fact.Requirement> required = new LinkedHashMap<>();

    private final Set<String> elements = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();

    /** The findings by all that the JSON of the advice tells of them. */
    private final Map<String, Identified> findings = new LinkedHashMap<>();

    /** A finding with its id, of which the words of all that it rests on are a part. */
    record Identified(String id, Finding finding) {}

    FoundFacts(Judged judged) {
        for (LinkAdvice link : judged.advice().links()) {
            for (Recommendation mechanism : link.mechanisms()) {
                for (Finding finding : mechanism.findings()) {
                    String id = judged.id(link, mechanism, finding);
                    findings.put(told(link, mechanism, finding), new Identified(id, finding));
                    finding.because().forEach(this::take);
                }
            }
        }
    }

    private void take(Fact fact) {
        String id = FactIds.of(fact);
        if (id != null) {
            known.putIfAbsent(id, fact);
        } else if (fact instanceof Fact.Requirement requirement) {
            required.putIfAbsent(requirement.path(), requirement);
            elements.add(element(requirement));
        } else if (fact instanceof Fact.Unspecified unspecified) {
            leftOut.add(unspecified.path());
        }
    }

    /** An element of a list is the same wherever it stands in it. */
    private static String element(Fact.Requirement requirement) {
        return Pointers.anywhere(requirement.path()) + '=' + requirement.value();
    }

    Map<String, Fact> known() {
        return known;
    }

    private static String told(LinkAdvice link, Recommendation mechanism, Finding finding) {
        List<String> facts = finding.because().stream()
                .map(fact -> fact instanceof Fact.Requirement requirement
                        ? element(requirement)
                        : fact instanceof Fact.Unspecified unspecified
                                ? Pointers.anywhere(unspecified.path())
                                : FactIds.of(fact) + '=' + FactIds.value(fact))
                .sorted()
                .toList();
        return Arrays.asList(
                        link.id(),
                        mechanism.mechanism(),
                        finding.rule(),
                        finding.message(),
                        finding.component(),
                        finding.product(),
                        finding.platform(),
                        finding.role(),
                        facts)
                .toString();
    }

    Map<String, Identified> findings() {
        return findings;
    }

    /** What is required at a path; null where nothing was found that rests on it. */
    Fact.@Nullable Requirement required(String path) {
        return required.get(path);
    }

    boolean hasElement(Fact.Requirement requirement) {
        return elements.contains(element(requirement));
    }

    /** Whether something was found that rests on nothing being said at a path. */
    boolean leavesOut(String path) {
        return leftOut.contains(path);
    }
}
