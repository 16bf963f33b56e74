package org.ipcadvisor.engine;

import org.ipcadvisor.knowledge.Knowledge;

/** A judge who takes a fresh session for each question, so that nothing of an earlier one can matter. */
public final class Forgetful {

    private Forgetful() {}

    /** One who judges by a knowledge. */
    public static Judge judge(Knowledge knowledge) {
        return new Judge(knowledge, RuleBase.compiled(), 0);
    }
}
