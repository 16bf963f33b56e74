package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Role;
import org.jspecify.annotations.Nullable;

/** A finding about a mechanism on one way of building a link, as it holds in a session. */
public final class Conclusion implements Premise {

    private final Candidate candidate;
    private final @Nullable Endpoint about;
    private final int order;
    private final boolean comparison;
    private final @Nullable String matter;
    private final @Nullable String source;
    private final Finding finding;

    /** About an endpoint, or about a mechanism as a whole where there is none. */
    private Conclusion(
            RuleText text,
            Candidate candidate,
            @Nullable Endpoint about,
            boolean comparison,
            Premises premises,
            Finding finding) {
        this.candidate = candidate;
        this.about = about;
        this.order = about == null ? -1 : about.order();
        this.comparison = comparison;
        this.matter = text.matter();
        this.source = premises.source();
        this.finding = finding;
    }

    /** What a rule concludes about an endpoint, from premises and what was asked. */
    static Conclusion of(RuleText text, Effect effect, Endpoint about, Premises premises, List<Asked> asked) {
        Finding finding = new Finding(
                text.id(),
                effect,
                kind(text, effect),
                about.getComponent(),
                about.getProduct(),
                about.getPlatform(),
                (Role) about.getRole().getValue(),
                premises.sentence(text.pattern(effect)),
                premises.facts(asked),
                premises.comments());
        return new Conclusion(text, about.candidate(), about, false, premises, finding);
    }

    /** What a rule concludes about a mechanism as a whole. */
    static Conclusion of(RuleText text, Effect effect, Candidate about, boolean comparison, Premises premises) {
        Finding finding = new Finding(
                text.id(),
                effect,
                kind(text, effect),
                null,
                null,
                null,
                null,
                premises.sentence(text.pattern(effect)),
                premises.facts(List.of()));
        return new Conclusion(text, about, null, comparison, premises, finding);
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

    /** The endpoint that it is about; null for a mechanism as a whole. */
    public @Nullable Endpoint getAbout() {
        return about;
    }

    /** What it is about, where two sources can differ on that; null for most. */
    public @Nullable String getMatter() {
        return matter;
    }

    /** The id of the source that it rests on; null where it rests on the requirements alone. */
    public @Nullable String getSource() {
        return source;
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
