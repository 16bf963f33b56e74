package org.ipcadvisor;

import org.ipcadvisor.knowledge.Knowledge;

/** Advisors that know something else than what is shipped. */
public final class Knowing {

    private Knowing() {}

    /** The advisor who knows that. */
    public static Advisor advisor(Knowledge knowledge) {
        return new Advisor(knowledge);
    }
}
