package org.ipcadvisor.advice;

import java.util.List;

/**
 * An assumption that the advice rests on.
 *
 * @param id its id
 * @param says what is assumed
 * @param flips the verdicts that would be others without it
 */
public record Assumed(String id, String says, List<Flip> flips) {

    /**
     * A verdict that would be another without an assumption.
     *
     * @param link the link's id
     * @param mechanism the mechanism's id
     * @param verdict the verdict without the assumption
     */
    public record Flip(String link, String mechanism, Verdict verdict) {}
}
