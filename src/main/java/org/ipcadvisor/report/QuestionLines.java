package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.DecisiveQuestion.PossibleAnswer;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;

/** What a report asks of a link: each question, and what every answer leads to on the mechanisms that it decides. */
final class QuestionLines {

    private final LinkView view;
    private final Ink ink;

    QuestionLines(LinkView view, Ink ink) {
        this.view = view;
        this.ink = ink;
    }

    List<String> items() {
        return view.link().guidance().questions().stream().map(this::item).toList();
    }

    /** Mechanisms on which the answers lead to the same are told together. */
    private String item(DecisiveQuestion question) {
        Map<Map<Verdict, Set<String>>, List<String>> alike = new LinkedHashMap<>();
        for (String mechanism : question.answers().get(0).verdicts().keySet()) {
            Map<Verdict, Set<String>> answers = new LinkedHashMap<>();
            for (PossibleAnswer answer : question.answers()) {
                answers.computeIfAbsent(answer.verdicts().get(mechanism), key -> new LinkedHashSet<>())
                        .add(Inert.text(answer.value().toString()));
            }
            alike.computeIfAbsent(answers, key -> new ArrayList<>()).add(mechanism);
        }
        String outcomes = alike.entrySet().stream()
                .map(e -> view.names(e.getValue()) + ' ' + outcome(e.getKey()))
                .collect(Collectors.joining("; "));
        return Inert.text(question.question()) + ' ' + capital(outcomes) + ". ["
                + question.paths().stream().map(Inert::text).collect(Collectors.joining("; ")) + ']';
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String outcome(Map<Verdict, Set<String>> answers) {
        return answers.entrySet().stream()
                .map(e -> ink.verdict(e.getKey()) + " with " + Wording.either(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
