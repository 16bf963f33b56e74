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
        List<Comment> comments) {

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

    /** What was found, as a full sentence. */
    public String message() {
        return sentence.text();
    }
}
