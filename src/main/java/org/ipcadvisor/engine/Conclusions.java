package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.knowledge.Source;
import org.kie.api.runtime.rule.Match;

/** What a right-hand side may say: each conclusion rests on exactly what its rule matched. */
public final class Conclusions {

    private Conclusions() {}

    /** The rule's finding about an endpoint, where the given answers count as premises too. */
    public static Conclusion finding(Match match, Endpoint about, Answer... answers) {
        List<Asked> asked = new ArrayList<>(answers.length);
        for (Answer answer : answers) {
            asked.add(new Asked(answer, null));
        }
        return concluded(match, about, match.getObjects(), asked);
    }

    /** The rule's finding about the endpoint of which a source says something. */
    public static Conclusion finding(Match match, Claim claim, Answer... answers) {
        return finding(match, claim.getEndpoint(), answers);
    }

    /** The rule's finding that no source that speaks knows whether an endpoint has the mechanism. */
    public static Conclusion unknown(Match match, Claim claim) {
        List<Object> premises = new ArrayList<>(List.of(claim.getEndpoint().unknown()));
        premises.addAll(match.getObjects());
        return concluded(match, claim.getEndpoint(), premises, List.of());
    }

    /** The rule's finding that two sources differ on an endpoint, of which the first is the stricter. */
    public static Conclusion difference(Match match, Conclusion one, Conclusion other, Source strict, Source lenient) {
        Endpoint about = Objects.requireNonNull(one.getAbout());
        String matter = Objects.requireNonNull(one.getMatter());
        return concluded(match, about, List.of(one, other, new Difference(matter, strict, lenient), about), List.of());
    }

    private static Conclusion concluded(Match match, Endpoint about, List<?> premises, List<Asked> asked) {
        RuleText text = RuleText.of(match.getRule());
        return Conclusion.of(text, text.effect(), about, new Premises(about, premises), asked);
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
        return Conclusion.of(text, text.effect(), about, comparison, new Premises(about, match.getObjects()));
    }

    /** What the verdict on an endpoint turns on: it is blocked if each of the questions has the answer that blocks. */
    public static Hinge hinge(Match match, Claim claim, Asked... asked) {
        Endpoint about = claim.getEndpoint();
        return new Hinge(RuleText.of(match.getRule()), about, new Premises(about, match.getObjects()), List.of(asked));
    }

    /** The rule's conclusion that a source denies interoperation at the endpoint that a hinge is about. */
    public static Denied denied(Hinge hinge) {
        return new Denied(hinge.about().candidate());
    }
}
