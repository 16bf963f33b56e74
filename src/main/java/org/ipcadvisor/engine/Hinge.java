package org.ipcadvisor.engine;

import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;

/**
 * What a restriction makes a verdict turn on: questions that block together when each has the answer that blocks, and
 * that are settled as soon as one has another.
 */
public final class Hinge {

    private final RuleText text;
    private final Endpoint about;
    private final Premises premises;
    private final List<Asked> asked;
    private final Outcome outcome;

    Hinge(RuleText text, Endpoint about, Premises premises, List<Asked> asked) {
        this.text = text;
        this.about = about;
        this.premises = premises;
        this.asked = asked;
        this.outcome = outcome(asked);
    }

    private static Outcome outcome(List<Asked> asked) {
        Outcome outcome = Outcome.BLOCKED;
        for (Asked each : asked) {
            Boolean blocks = each.blocks();
            if (blocks == null) {
                outcome = Outcome.OPEN;
            } else if (!blocks) {
                return Outcome.SETTLED;
            }
        }
        return outcome;
    }

    /** How it turns. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Whether leaving an answer out makes it a condition. */
    public boolean isToBeDecided() {
        return outcome == Outcome.OPEN && text.tells(Effect.CONDITION);
    }

    /** Whether it only informs: it is settled, or a left-out answer changes nothing. */
    public boolean isInforming() {
        return text.tells(Effect.INFORMS) && outcome != Outcome.BLOCKED && !isToBeDecided();
    }

    /** Whether it turns on the question. */
    public boolean asks(Question question) {
        for (Asked each : asked) {
            if (each.answer().getQuestion() == question) {
                return true;
            }
        }
        return false;
    }

    /** The facts of the answers on which it turns. */
    Stream<Fact> answers() {
        return asked.stream().flatMap(a -> a.answer().facts().stream());
    }

    Endpoint about() {
        return about;
    }

    /** What it leads to. */
    public Conclusion concludes(Effect effect) {
        return Conclusion.of(text, effect, about, premises, asked);
    }
}
