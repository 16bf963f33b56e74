package org.ipcadvisor.advice;

import java.util.Locale;

/** What a finding does to a verdict, from the worst to the best. */
public enum Effect {
    BLOCK(Verdict.NOT_VIABLE),
    GAP(Verdict.UNDETERMINED),
    CONDITION(Verdict.CONDITIONAL),
    INFORMS(Verdict.VIABLE),
    SUPPORTS(Verdict.VIABLE);

    private final Verdict verdict;

    Effect(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The best verdict that it leaves possible. */
    public Verdict verdict() {
        return verdict;
    }

    /** The word of the contract, as {@code block}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
