package org.ipcadvisor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Transfer;
import org.ipcadvisor.requirements.Policy;
import org.ipcadvisor.requirements.Question;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * The advice that was derived last, by what was asked: who asks the same again gets it transferred to the places, the name
 * and the rest of the other document, which comes to the same as deriving it anew. Always derived is advice on requirements
 * with waivers, which hang on the day and on texts of the document, and on those that no longer say what their document
 * says. Safe for use by several threads.
 */
final class Derivations {

    private final int most;
    private final Map<Asked, Advice> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int weight;

    /** What was asked, and under which policy: the same one, not one that reads the same. */
    private record Asked(Question question, @Nullable Policy policy) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked asked && policy == asked.policy && question.equals(asked.question);
        }

        @Override
        public int hashCode() {
            return question.hashCode();
        }
    }

    /**
     * Keeps nothing yet.
     *
     * @param most how many findings and remedies all that is kept may hold; what alone has a tenth of them is not kept
     */
    Derivations(int most) {
        this.most = most;
    }

    /** The advice for requirements, derived if what they ask was not asked a while ago. */
    Advice of(Requirements requirements, @Nullable Policy policy, Supplier<Advice> derived) {
        if (!requirements.asWritten() || !requirements.exceptions().isEmpty()) {
            return derived.get();
        }
        Asked asked = new Asked(Question.of(requirements), policy);
        Advice before = get(asked);
        if (before != null) {
            return transferred(before, requirements);
        }
        Advice fresh = derived.get();
        keep(asked, fresh);
        return fresh;
    }

    private synchronized @Nullable Advice get(Asked asked) {
        return kept.get(asked);
    }

    private synchronized void keep(Asked asked, Advice advice) {
        int own = weight(advice);
        if (own > most / 10 || kept.putIfAbsent(asked, advice) != null) {
            return;
        }
        weight += own;
        var eldest = kept.values().iterator();
        while (weight > most) {
            weight -= weight(eldest.next());
            eldest.remove();
        }
    }

    private static int weight(Advice advice) {
        return advice.links().stream().mapToInt(Derivations::weight).sum();
    }

    private static int weight(LinkAdvice link) {
        return link.guidance().remedies().size()
                + link.guidance().relays().size()
                + link.mechanisms().stream()
                        .mapToInt(each -> 1
                                + each.findings().size()
                                + each.prospect().remedies().size())
                        .sum();
    }

    /** How much is kept, as it is weighed. */
    synchronized int weight() {
        return weight;
    }

    private static Advice transferred(Advice advice, Requirements requirements) {
        Transfer transfer = new Transfer(requirements.written()::place);
        return new Advice(
                requirements.file(),
                requirements.sha256(),
                requirements.echo(),
                requirements.application(),
                advice.verdict(),
                advice.sources(),
                advice.links().stream().map(transfer::link).toList(),
                advice.assumptions(),
                advice.sourceFindings(),
                advice.plan() == null ? null : transfer.plan(advice.plan()),
                advice.policy(),
                advice.waivers(),
                requirements.warnings());
    }
}
