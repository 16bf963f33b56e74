package org.ipcadvisor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.SourceFinding;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.SourceReading;
import org.ipcadvisor.requirements.Stance;

/**
 * What other texts say of the sources where an advice rests on them: of what a finding cites, and what the requirements
 * accept, whose findings may be gone.
 */
final class SourceComments {

    private SourceComments() {}

    /** The comments that are touched, in the sources' order, each once. */
    static List<SourceFinding> touchedBy(List<LinkAdvice> links, Collection<Comment> comments, Stance stance) {
        Set<Comment> cited = links.stream()
                .flatMap(link -> link.mechanisms().stream())
                .flatMap(mechanism -> mechanism.findings().stream())
                .flatMap(finding -> finding.comments().stream())
                .collect(Collectors.toSet());
        return comments.stream()
                .filter(comment -> cited.contains(comment) || isAccepted(comment, stance))
                .map(comment -> finding(comment, isAccepted(comment, stance)))
                .toList();
    }

    private static boolean isAccepted(Comment comment, Stance stance) {
        SourceReading reading = comment.reading();
        return reading != null && stance.accepts(reading);
    }

    private static SourceFinding finding(Comment comment, boolean accepted) {
        return new SourceFinding(
                comment.id(),
                comment.on() + "; " + comment.where(),
                comment.says(),
                accepted ? "Accepted by the requirements: " + comment.heeded() : comment.unheeded(),
                accepted ? comment.unheeded() : comment.heeded(),
                comment.sense());
    }
}
