package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Sentence;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Role;
import org.jspecify.annotations.Nullable;

/** A finding about a mechanism on one way of building a link, as it holds in a session. */
public final class Conclusion implements Premise {

    private final Candidate candidate;
    private final int order;
    private final boolean comparison;
    private final Finding finding;

    private Conclusion(Candidate candidate, int order, boolean comparison, Finding finding) {
        this.candidate = candidate;
        this.order = order;
        this.comparison = comparison;
        this.finding = finding;
    }

    /** What a rule concludes about an endpoint. */
    static Conclusion of(
            RuleText text, Effect effect, Endpoint about, Sentence sentence, List<Fact> facts, List<Comment> comments) {
        Finding finding = new Finding(
                text.id(),
                effect,
                kind(text, effect),
                about.getComponent(),
                about.getProduct(),
                about.getPlatform(),
                (Role) about.getRole().getValue(),
                sentence,
                facts,
                comments);
        return new Conclusion(about.candidate(), about.order(), false, finding);
    }

    /** What a rule concludes about a mechanism as a whole. */
    static Conclusion of(
            RuleText text, Effect effect, Candidate about, boolean comparison, Sentence sentence, List<Fact> facts) {
        Finding finding = new Finding(text.id(), effect, kind(text, effect), null, null, null, null, sentence, facts);
        return new Conclusion(about, -1, comparison, finding);
    }

    private static @Nullable ConditionKind kind(RuleText text, Effect effect) {
        return effect == Effect.CONDITION ? text.kind() : null;
    }

    /** The way on which it was found. */
    public Way getWay() {
        return candidate.getWay();
    }

    /** The mechanism that it concerns. */
    public Mechanism getMechanism() {
        return candidate.getMechanism();
    }

    /** Whether it follows from comparing the two ways of building a link, and not from one way alone. */
    public boolean isComparison() {
        return comparison;
    }

    /** The best verdict that it leaves possible, as a number that is higher for worse ones. */
    public int getSeverity() {
        return finding.effect().verdict().compareTo(Verdict.VIABLE);
    }

    Finding finding() {
        return finding;
    }

    int order() {
        return order;
    }

    @Override
    public List<Fact> facts() {
        return finding.because();
    }

    @Override
    public @Nullable String name(String key) {
        return key.equals("verdict") ? finding.effect().verdict().word() : null;
    }
}
