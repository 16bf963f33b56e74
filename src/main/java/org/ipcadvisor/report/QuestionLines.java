package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.DecisiveQuestion.Combination;
import org.ipcadvisor.advice.DecisiveQuestion.OtherAnswer;
import org.ipcadvisor.advice.DecisiveQuestion.PossibleAnswer;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;

/**
 * What a report asks of a link: each question, and what every answer leads to on the mechanisms that it decides. What answers
 * to several questions lead to together is told by the first of them alone; a question that adds nothing to that is not
 * asked by itself.
 */
final class QuestionLines {

    private final LinkView view;
    private final Ink ink;
    private final List<DecisiveQuestion> questions;
    private final Set<Set<Map.Entry<String, Object>>> told = new HashSet<>();

    QuestionLines(LinkView view, Ink ink) {
        this.view = view;
        this.ink = ink;
        this.questions = view.link().guidance().questions();
    }

    List<String> items() {
        told.clear();
        return questions.stream().flatMap(this::item).toList();
    }

    private Stream<String> item(DecisiveQuestion question) {
        Map<List<OtherAnswer>, Outcomes> together = together(question);
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        together.forEach((others, outcomes) -> conditions
                .computeIfAbsent(outcomes.words(view, ink), key -> new ArrayList<>())
                .add(clause(others)));
        List<String> sentences = new ArrayList<>();
        sentences.add(alone(question));
        conditions.forEach((words, clauses) -> sentences.add("if " + Wording.either(clauses) + ", " + words));
        sentences.removeIf(String::isEmpty);
        return sentences.isEmpty()
                ? Stream.empty()
                : Stream.of(Inert.text(question.question())
                        + sentences.stream().map(s -> ' ' + capital(s) + '.').collect(Collectors.joining())
                        + " [" + String.join("; ", paths(question, together.keySet())) + ']');
    }

    /** What the answers lead to alone, on the mechanisms on which one of them changes the verdict. */
    private String alone(DecisiveQuestion question) {
        Outcomes outcomes = new Outcomes();
        question.answers().forEach(answer -> outcomes.add(answer.value(), changing(question, answer.verdicts())));
        return outcomes.words(view, ink);
    }

    private Map<String, Verdict> changing(DecisiveQuestion question, Map<String, Verdict> verdicts) {
        Map<String, Verdict> changing = new LinkedHashMap<>(verdicts);
        changing.keySet()
                .removeIf(mechanism -> question.answers().stream()
                        .allMatch(answer -> answer.verdicts().get(mechanism) == view.verdict(mechanism)));
        return changing;
    }

    /** What the answers lead to together with others, where no question before has told it. */
    private Map<List<OtherAnswer>, Outcomes> together(DecisiveQuestion question) {
        Map<List<OtherAnswer>, Outcomes> together = new LinkedHashMap<>();
        for (PossibleAnswer answer : question.answers()) {
            for (Combination combination : answer.together()) {
                Set<Map.Entry<String, Object>> all = new HashSet<>();
                all.add(Map.entry(question.path(), answer.value()));
                combination.with().forEach(other -> all.add(Map.entry(other.path(), other.value())));
                if (told.add(all)) {
                    together.computeIfAbsent(combination.with(), key -> new Outcomes())
                            .add(answer.value(), combination.verdicts());
                }
            }
        }
        return together;
    }

    private static String clause(List<OtherAnswer> others) {
        return Wording.all(
                others.stream().map(other -> Inert.text(other.says())).toList());
    }

    /** Where the answers stand, also those to other questions that decide nothing alone. */
    private Set<String> paths(DecisiveQuestion question, Set<List<OtherAnswer>> together) {
        Set<String> paths = new LinkedHashSet<>(question.paths());
        together.stream()
                .flatMap(List::stream)
                .filter(other -> questions.stream().anyMatch(q -> q.path().equals(other.path()) && alone(q).isEmpty()))
                .forEach(other -> paths.addAll(other.paths()));
        return paths.stream().map(Inert::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
