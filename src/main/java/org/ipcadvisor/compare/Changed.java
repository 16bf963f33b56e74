package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.requirements.Decision;
import org.ipcadvisor.requirements.Decision.RecordedSource;

/** What has changed since a decision was recorded and takes nothing from it. */
final class Changed {

    private Changed() {}

    /** The requirements, and the sources that speak. */
    static List<String> since(Decision decision, Advice advice) {
        List<String> changes = new ArrayList<>();
        if (!decision.sha256().equals(advice.sha256())) {
            changes.add("The requirements are not the same bytes as when it was recorded.");
        }
        for (RecordedSource recorded : decision.sources()) {
            advice.sources().stream()
                    .filter(source -> source.id().equals(recorded.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            source -> revised(recorded, source, changes),
                            () -> changes.add("The source " + recorded.id() + " does not speak any more."));
        }
        advice.sources().stream()
                .filter(source -> decision.sources().stream()
                        .noneMatch(recorded -> recorded.id().equals(source.id())))
                .forEach(source -> changes.add("The source " + source.id() + " speaks, and did not."));
        return changes;
    }

    private static void revised(RecordedSource recorded, Source source, List<String> changes) {
        if (!recorded.revision().equals(source.revision())) {
            changes.add(source.label() + " is read as of " + source.revision() + ", and as of " + recorded.revision()
                    + " when it was recorded.");
        } else if (!Objects.equals(recorded.sha256(), source.sha256())) {
            changes.add("The text of " + source.label() + " is not the same as when it was recorded.");
        }
    }

    /** What no longer stands against it. */
    static List<String> better(Decision decision, LinkAdvice link, Recommendation mechanism) {
        List<String> changes = new ArrayList<>();
        Verdict recorded = word(Verdict.values(), Verdict::word, decision.verdict());
        if (recorded.isWorseThan(mechanism.verdict())) {
            changes.add(mechanism.name() + " is " + mechanism.verdict().word() + " now, which is better than recorded: "
                    + recorded.word() + ".");
        }
        boolean bySentence = !decision.sentences().isEmpty();
        List<String> now = bySentence ? Standing.sentencesAgainst(mechanism) : Standing.idsAgainst(link, mechanism);
        long gone = (bySentence ? decision.sentences() : decision.against())
                .stream().distinct().filter(id -> !now.contains(id)).count();
        if (gone > 0) {
            changes.add("Of the findings that stood against it when it was recorded, " + gone + " no longer "
                    + (gone == 1 ? "does." : "do."));
        }
        return changes;
    }

    /** The value that a word stands for, which the reader has made sure of. */
    static <E> E word(E[] values, Function<E, String> words, String word) {
        return Stream.of(values)
                .filter(value -> words.apply(value).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
