package org.ipcadvisor.advice;

import java.util.List;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Role;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found about a mechanism on a link.
 *
 * @param rule the id of the rule
 * @param effect what it does to the verdict
 * @param kind what a condition asks; null unless the effect is one
 * @param component the component concerned; null in the short form and where no single one is
 * @param product the product concerned; null where no single one is
 * @param platform the id of the column that speaks for the product; null where none does
 * @param role the role in which the product takes part; null where there is none or it is left out
 * @param sentence what was found, naming both sides
 * @param because the facts that it rests on, at least one
 * @param comments what other texts say of these facts; empty for most
 * @param waived that the requirements put up with it; null for most
 * @param met that the condition which it was is met, so that it informs; null for most
 */
public record Finding(
        String rule,
        Effect effect,
        @Nullable ConditionKind kind,
        @Nullable String component,
        @Nullable String product,
        @Nullable String platform,
        @Nullable Role role,
        Sentence sentence,
        List<Fact> because,
        List<Comment> comments,
        @Nullable Waived waived,
        @Nullable Met met) {

    /** What the requirements take as it is. */
    public Finding(
            String rule,
            Effect effect,
            @Nullable ConditionKind kind,
            @Nullable String component,
            @Nullable String product,
            @Nullable String platform,
            @Nullable Role role,
            Sentence sentence,
            List<Fact> because,
            List<Comment> comments) {
        this(rule, effect, kind, component, product, platform, role, sentence, because, comments, null, null);
    }

    /** What no other text comments on. */
    public Finding(
            String rule,
            Effect effect,
            @Nullable ConditionKind kind,
            @Nullable String component,
            @Nullable String product,
            @Nullable String platform,
            @Nullable Role role,
            Sentence sentence,
            List<Fact> because) {
        this(rule, effect, kind, component, product, platform, role, sentence, because, List.of());
    }

    /** The best verdict that it leaves possible. */
    public Verdict allows() {
        return waived == null ? effect.verdict() : Verdict.VIABLE;
    }

    /** Whether it is a condition that counts. */
    public boolean isCondition() {
        return effect == Effect.CONDITION && waived == null;
    }

    /** The same finding, resting on facts that say the same. */
    Finding resting(List<Fact> others) {
        return new Finding(
                rule, effect, kind, component, product, platform, role, sentence, others, comments, waived, met);
    }

    /** The same finding, put up with. */
    public Finding waived(Waived by) {
        return new Finding(
                rule, effect, kind, component, product, platform, role, sentence, because, comments, by, met);
    }

    /** The condition as it is once it was met: it informs. */
    public Finding met(Met record) {
        return new Finding(
                rule,
                Effect.INFORMS,
                null,
                component,
                product,
                platform,
                role,
                sentence,
                because,
                comments,
                waived,
                record);
    }

    /** What was found, as a full sentence. */
    public String message() {
        return sentence.text();
    }
}
