package org.ipcadvisor.remedy;

import java.util.Comparator;
import java.util.Optional;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.RoleNeed;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Target;
import org.jspecify.annotations.Nullable;

/**
 * What joins an end and a platform in between.
 *
 * @param mechanism the id of the mechanism
 * @param verdict its verdict, viable or conditional
 */
record Hop(String mechanism, Verdict verdict) {

    /**
     * The best by the advice on a link between an end, the first-named, and another platform; nothing if there is none.
     *
     * <p>Who creates is open on that link; where the short form says it of the end, it stays so.
     */
    static Optional<Hop> best(LinkAdvice advice, Link link, Target end, Knowledge knowledge) {
        return advice.mechanisms().stream()
                .filter(Recommendation::row)
                .map(m -> {
                    Role role = role(knowledge.mechanism(m.mechanism()).roleNeed(), link, end);
                    return new Hop(m.mechanism(), verdict(m, role));
                })
                .filter(hop -> !hop.verdict.isWorseThan(Verdict.CONDITIONAL))
                .min(Comparator.comparing(Hop::verdict));
    }

    private static @Nullable Role role(@Nullable RoleNeed need, Link link, Target end) {
        if (need == null) {
            return null;
        }
        return switch (need) {
            case PIPES -> end.pipes().value();
            case MAILSLOTS -> end.mailslots().value();
            case RPC_ROLE -> link.terms().needs().rpcRole().value();
        };
    }

    private static Verdict verdict(Recommendation mechanism, @Nullable Role role) {
        return role == null
                ? mechanism.verdict()
                : mechanism.directions().get(role == Role.CREATE ? 0 : 1).verdict();
    }
}
