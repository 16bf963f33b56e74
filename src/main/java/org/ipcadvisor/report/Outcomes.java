package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;

/** What the answers to a question lead to, as words: mechanisms on which they lead to the same are told together. */
final class Outcomes {

    private final Map<String, Map<Verdict, Set<String>>> answers = new LinkedHashMap<>();

    /** Adds that an answer leads to verdicts on mechanisms, by their ids. */
    void add(Object answer, Map<String, Verdict> verdicts) {
        verdicts.forEach((mechanism, verdict) -> answers.computeIfAbsent(mechanism, key -> new LinkedHashMap<>())
                .computeIfAbsent(verdict, key -> new LinkedHashSet<>())
                .add(Inert.text(answer.toString())));
    }

    /** A clause for each set of mechanisms; empty if there are no outcomes. */
    String words(LinkView view, Ink ink) {
        Map<Map<Verdict, Set<String>>, List<String>> alike = new LinkedHashMap<>();
        answers.forEach((mechanism, outcome) ->
                alike.computeIfAbsent(outcome, key -> new ArrayList<>()).add(mechanism));
        return alike.entrySet().stream()
                .map(e -> view.names(e.getValue()) + ' ' + outcome(e.getKey(), ink))
                .collect(Collectors.joining("; "));
    }

    private static String outcome(Map<Verdict, Set<String>> answers, Ink ink) {
        return answers.entrySet().stream()
                .map(e -> ink.verdict(e.getKey()) + " with " + Wording.either(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
