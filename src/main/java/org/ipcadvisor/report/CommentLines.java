package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Comment.Sense;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.knowledge.SourceReading;

/** What other texts say of what findings rest on: a line for each text, which names both sides and is safe to print. */
final class CommentLines {

    private final Map<String, String> labels;
    private final Set<String> accepted;
    private final Set<String> told = new LinkedHashSet<>();

    CommentLines(Advice advice) {
        this(
                advice.sources(),
                advice.assumptions().stream()
                        .filter(a -> a.by() != null && a.accepted())
                        .map(Assumed::id)
                        .collect(Collectors.toSet()));
    }

    /** The lines on findings about some sources, none of whose comments is accepted. */
    CommentLines(Collection<Source> sources) {
        this(sources, Set.of());
    }

    private CommentLines(Collection<Source> sources, Set<String> accepted) {
        this.labels = sources.stream().collect(Collectors.toMap(Source::id, Source::label));
        this.accepted = accepted;
    }

    /** A line for each thing that findings rest on and other texts dispute, with the text that can be accepted first. */
    List<String> disputes(Collection<Finding> findings) {
        Map<Object, List<Comment>> alike = new LinkedHashMap<>();
        comments(findings, comment -> comment.sense() == Sense.DISPUTES)
                .sorted(Comparator.comparing(comment -> comment.reading() == null))
                .forEach(comment -> alike.computeIfAbsent(
                                List.of(comment.source(), comment.on(), comment.covers()), key -> new ArrayList<>())
                        .add(comment));
        return alike.values().stream().map(this::together).toList();
    }

    private String together(List<Comment> alike) {
        return brief(alike.get(0))
                + alike.stream()
                        .skip(1)
                        .map(comment -> ", and by " + Inert.text(comment.by()))
                        .collect(Collectors.joining());
    }

    /** A line for each text, with what it says where that has not been told in the report. */
    List<String> all(Collection<Finding> findings) {
        return comments(findings, comment -> true)
                .map(comment -> told.add(comment.id())
                        ? brief(comment) + ": " + Inert.text(comment.says()) + " [" + Inert.text(comment.name()) + ']'
                        : brief(comment))
                .toList();
    }

    private static Stream<Comment> comments(Collection<Finding> findings, Predicate<Comment> wanted) {
        return findings.stream()
                .flatMap(finding -> finding.comments().stream().filter(comment -> !isCited(comment, finding)))
                .filter(wanted)
                .distinct();
    }

    /** Whether a finding follows from the comment, and so rests on its words already. */
    private static boolean isCited(Comment comment, Finding finding) {
        return finding.because().stream()
                .anyMatch(fact -> fact instanceof Fact.Passage passage
                        && passage.says().equals(comment.says())
                        && passage.citation().equals(comment.by()));
    }

    /** As "KB95900 note 10 is disputed for Windows NT 4.0 and later by Q156673". */
    private String brief(Comment comment) {
        String label = labels.getOrDefault(comment.source(), comment.source());
        SourceReading reading = comment.reading();
        boolean heeded = reading != null && accepted.contains(reading.id());
        return Inert.text(label + ' ' + comment.told()) + (heeded ? ", accepted here" : "");
    }
}
