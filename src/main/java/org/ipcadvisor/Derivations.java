package org.ipcadvisor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Transfer;
import org.ipcadvisor.requirements.Policy;
import org.ipcadvisor.requirements.Question;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * The advice that was derived last, by what was asked: who asks the same again gets it transferred to the places, the name
 * and the rest of the other document, which comes to the same as deriving it anew. Waivers hang on the day and on texts of
 * the document, so that advice with them is always derived. Safe for use by several threads.
 */
final class Derivations {

    private final Map<Asked, Advice> kept;

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
     * @param most how many answers are kept, those that were asked for last
     */
    Derivations(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, Advice> eldest) {
                return size() > most;
            }
        };
    }

    /** The advice for requirements, derived if what they ask was not asked a while ago. */
    Advice of(Requirements requirements, @Nullable Policy policy, Supplier<Advice> derived) {
        if (!requirements.exceptions().isEmpty()) {
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
        kept.put(asked, advice);
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
