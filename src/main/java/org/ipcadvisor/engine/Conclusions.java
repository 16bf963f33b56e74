package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.kie.api.runtime.rule.Match;

/** What a right-hand side may say: each conclusion rests on exactly what its rule matched. */
public final class Conclusions {

    private Conclusions() {}

    /** The rule's finding about an endpoint, where the given answers count as premises too. */
    public static Conclusion finding(Match match, Endpoint about, Answer... answers) {
        RuleText text = RuleText.of(match.getRule());
        Effect effect = text.effect();
        Premises premises = new Premises(about, match.getObjects());
        List<Asked> asked =
                List.of(answers).stream().map(a -> new Asked(a, null)).toList();
        return Conclusion.of(
                text,
                effect,
                about,
                premises.sentence(text.pattern(effect)),
                premises.facts(asked),
                premises.comments());
    }

    /** The rule's finding that no source that speaks knows whether an endpoint has the mechanism. */
    public static Conclusion unknown(Match match, Endpoint about) {
        RuleText text = RuleText.of(match.getRule());
        Effect effect = text.effect();
        Premises premises = new Premises(about, match.getObjects());
        List<Fact> facts = new ArrayList<>(List.of(about.unknown()));
        facts.addAll(premises.facts(List.of()));
        return Conclusion.of(text, effect, about, premises.sentence(text.pattern(effect)), facts, List.of());
    }

    /** The rule's finding about a mechanism as a whole. */
    public static Conclusion finding(Match match, Candidate about) {
        return overall(match, about, false);
    }

    /** The rule's finding from comparing the two ways of building a link. */
    public static Conclusion comparison(Match match, Candidate about) {
        return overall(match, about, true);
    }

    private static Conclusion overall(Match match, Candidate about, boolean comparison) {
        RuleText text = RuleText.of(match.getRule());
        Effect effect = text.effect();
        Premises premises = new Premises(about, match.getObjects());
        return Conclusion.of(
                text, effect, about, comparison, premises.sentence(text.pattern(effect)), premises.facts(List.of()));
    }

    /** What the verdict on an endpoint turns on: it is blocked if each of the questions has the answer that blocks. */
    public static Hinge hinge(Match match, Endpoint about, Asked... asked) {
        return new Hinge(RuleText.of(match.getRule()), about, new Premises(about, match.getObjects()), List.of(asked));
    }

    /** The rule's conclusion that a source denies interoperation at the endpoint that a hinge is about. */
    public static Denied denied(Hinge hinge) {
        return new Denied(hinge.about().candidate());
    }
}
