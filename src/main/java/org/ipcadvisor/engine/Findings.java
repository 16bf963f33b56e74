package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.knowledge.Comment;

/** Findings in the advice's total order: the worst first, then as the requirements name the ends. */
final class Findings {

    private static final Comparator<Conclusion> SAME = Comparator.comparing(
                    (Conclusion c) -> c.finding().effect())
            .thenComparing(c -> c.finding().kind(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Conclusion::order)
            .thenComparing(c -> c.finding().rule())
            .thenComparing(c -> c.finding().message());
    private static final Comparator<Conclusion> ORDER =
            SAME.thenComparing(c -> c.finding().because().toString());

    private Findings() {}

    /** The findings of the conclusions, equal ones once, with the facts of all that were equal. */
    static List<Finding> ordered(Collection<Conclusion> conclusions) {
        List<Finding> findings = new ArrayList<>();
        Conclusion last = null;
        for (Conclusion next : conclusions.stream().sorted(ORDER).toList()) {
            if (last != null && SAME.compare(last, next) == 0) {
                int end = findings.size() - 1;
                findings.set(end, together(findings.get(end), next.finding()));
            } else {
                findings.add(next.finding());
            }
            last = next;
        }
        return List.copyOf(findings);
    }

    private static Finding together(Finding f, Finding other) {
        Set<Fact> facts = new LinkedHashSet<>(f.because());
        facts.addAll(other.because());
        Set<Comment> comments = new LinkedHashSet<>(f.comments());
        comments.addAll(other.comments());
        return new Finding(
                f.rule(),
                f.effect(),
                f.kind(),
                f.component(),
                f.product(),
                f.platform(),
                f.role(),
                f.sentence(),
                List.copyOf(facts),
                List.copyOf(comments));
    }
}
