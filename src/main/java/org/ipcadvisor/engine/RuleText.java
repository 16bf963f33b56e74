package org.ipcadvisor.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.StatedRule;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/** What a rule says of itself: its id, and the patterns of the sentences that its findings tell, one an effect. */
final class RuleText {

    private static final Map<String, RuleText> KNOWN = new ConcurrentHashMap<>();

    private final String id;
    private final String sentence;
    private final Map<Effect, String> patterns = new EnumMap<>(Effect.class);
    private @Nullable ConditionKind kind;
    private @Nullable String binds;
    private @Nullable String matter;

    private RuleText(Rule rule) {
        String[] name = rule.getName().split(" ", 2);
        this.id = name[0];
        this.sentence = name[name.length - 1];
        rule.getMetaData().forEach((key, value) -> learn(key, value.toString()));
    }

    static RuleText of(Rule rule) {
        return KNOWN.computeIfAbsent(rule.getName(), name -> new RuleText(rule));
    }

    private void learn(String key, String pattern) {
        switch (key) {
            case "blocks" -> patterns.put(Effect.BLOCK, pattern);
            case "gap" -> patterns.put(Effect.GAP, pattern);
            case "informs" -> patterns.put(Effect.INFORMS, pattern);
            case "supports" -> patterns.put(Effect.SUPPORTS, pattern);
            case "decide" -> condition(ConditionKind.DECIDE, pattern);
            case "build" -> condition(ConditionKind.BUILD, pattern);
            case "verify" -> condition(ConditionKind.VERIFY, pattern);
            case "assume" -> condition(ConditionKind.ASSUME, pattern);
            case "binds" -> binds = pattern;
            case "matter" -> matter = pattern;
            default -> {
                // other annotations tell readers where a rule comes from
            }
        }
    }

    private void condition(ConditionKind asks, String pattern) {
        kind = asks;
        patterns.put(Effect.CONDITION, pattern);
    }

    String id() {
        return id;
    }

    /** The rule as it is told to users. */
    StatedRule stated() {
        return new StatedRule(id, sentence, binds, !patterns.isEmpty(), List.copyOf(patterns.values()));
    }

    @Nullable
    ConditionKind kind() {
        return kind;
    }

    /** What it is about, where two sources can differ on that. */
    @Nullable
    String matter() {
        return matter;
    }

    boolean tells(Effect effect) {
        return patterns.containsKey(effect);
    }

    /** The one effect of a rule that concludes at once. */
    Effect effect() {
        if (patterns.size() != 1) {
            throw new IllegalStateException("Rule " + id + " needs exactly one sentence to conclude at once.");
        }
        return patterns.keySet().iterator().next();
    }

    /** The pattern of the sentence for an effect that the rule tells. */
    String pattern(Effect effect) {
        String pattern = patterns.get(effect);
        if (pattern == null) {
            throw new IllegalStateException("Rule " + id + " has no sentence for " + effect.word() + ".");
        }
        return pattern;
    }
}
