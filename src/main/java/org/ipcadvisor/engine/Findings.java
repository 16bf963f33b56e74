package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;

/** Findings in the advice's total order: the worst first, then as the requirements name the ends. */
final class Findings {

    private static final Comparator<Conclusion> ORDER = Comparator.comparing(
                    (Conclusion c) -> c.finding().effect())
            .thenComparing(c -> c.finding().kind(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Conclusion::order)
            .thenComparing(c -> c.finding().rule())
            .thenComparing(c -> c.finding().message())
            .thenComparing(c -> c.finding().because().toString());

    private Findings() {}

    /** The findings of the conclusions, equal ones once, with the facts of all that were equal. */
    static List<Finding> ordered(Collection<Conclusion> conclusions) {
        Map<Finding, Set<Fact>> merged = new LinkedHashMap<>();
        conclusions.stream()
                .sorted(ORDER)
                .map(Conclusion::finding)
                .forEach(f -> merged.computeIfAbsent(because(f, List.of()), key -> new LinkedHashSet<>())
                        .addAll(f.because()));
        List<Finding> findings = new ArrayList<>();
        merged.forEach((finding, facts) -> findings.add(because(finding, List.copyOf(facts))));
        return List.copyOf(findings);
    }

    private static Finding because(Finding f, List<Fact> facts) {
        return new Finding(
                f.rule(),
                f.effect(),
                f.kind(),
                f.component(),
                f.product(),
                f.platform(),
                f.role(),
                f.sentence(),
                facts);
    }
}
