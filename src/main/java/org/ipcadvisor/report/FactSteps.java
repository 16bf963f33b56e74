package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;

/** The facts that findings rest on, in words that are safe to print; what a note, a gap or an assumption says is told once in a report. */
final class FactSteps {

    private final Advice advice;
    private final CommentLines comments;
    private final Set<Object> told = new HashSet<>();

    FactSteps(Advice advice) {
        this.advice = advice;
        this.comments = new CommentLines(advice);
    }

    /** The targets that a link's findings rest on, save those that have been told. */
    List<String> targets(LinkAdvice link) {
        return link.mechanisms().stream()
                .flatMap(m -> m.findings().stream())
                .flatMap(f -> f.because().stream())
                .filter(Fact::isTarget)
                .filter(told::add)
                .map(Fact.Requirement.class::cast)
                .sorted(Comparator.comparing(Fact.Requirement::place))
                .map(this::fact)
                .toList();
    }

    /**
     * The facts of findings that are alike, targets aside, and what other texts say of them; one step for those that differ
     * in their cells alone.
     */
    List<String> of(List<Finding> alike) {
        List<String> steps = new ArrayList<>(facts(alike));
        steps.addAll(comments.all(alike));
        return steps;
    }

    private List<String> facts(List<Finding> alike) {
        alike.forEach(finding -> finding.because().stream()
                .filter(fact ->
                        fact instanceof Fact.Passage p && finding.message().contains(p.says()))
                .forEach(fact -> told.add(((Fact.Passage) fact).id())));
        return IntStream.range(0, alike.get(0).because().size())
                .mapToObj(i ->
                        alike.stream().map(f -> f.because().get(i)).distinct().toList())
                .filter(facts -> !facts.get(0).isTarget())
                .map(facts -> facts.get(0) instanceof Fact.Cell ? cells(facts.stream()) : fact(facts.get(0)))
                .toList();
    }

    private String cells(Stream<Fact> facts) {
        return Cells.told(facts.map(Fact.Cell.class::cast).toList(), true);
    }

    private String fact(Fact fact) {
        if (fact instanceof Fact.Note note) {
            return once(note.citation(), note.says());
        } else if (fact instanceof Fact.Passage passage) {
            return passage(passage);
        } else if (fact instanceof Fact.Row row) {
            return printed(row.citation());
        } else if (fact instanceof Fact.Requirement requirement) {
            return Inert.text(place(requirement) + ' ' + requirement.path() + ": " + requirement.value());
        } else if (fact instanceof Fact.Unspecified unspecified) {
            return Inert.text(unspecified.path()) + ": left out";
        } else if (fact instanceof Fact.Gap gap) {
            return once(gap.id(), gap.says());
        } else if (fact instanceof Fact.Assumption assumption) {
            return once(assumption.id(), assumption.says());
        } else if (fact instanceof Fact.Ruling ruling) {
            return once(ruling.citation(), ruling.says());
        }
        throw new IllegalArgumentException(fact.toString());
    }

    /** A passage by its full citation where that comes up first, and its words unless they have been told. */
    private String passage(Fact.Passage passage) {
        String cited = printed(told.add(passage.citation()) ? passage.citation() : passage.brief());
        return told.add(passage.id()) ? cited + ": " + Inert.text(passage.says()) : cited;
    }

    private String once(String id, String says) {
        return told.add(id) ? printed(id) + ": " + Inert.text(says) : printed(id);
    }

    private static String printed(String name) {
        return Page.together(Inert.text(name));
    }

    /** The place in the file; its folders stand at the head of the report. */
    private String place(Fact.Requirement requirement) {
        String file = advice.file();
        int folders = file == null ? 0 : Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return (file == null ? "line " : file.substring(folders) + ':')
                + requirement.place().line()
                + ':'
                + requirement.place().column();
    }
}
