package org.ipcadvisor;

import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.requirements.Requirements;

/** The advisor as it is shipped, with and without what it keeps of what was asked before. */
public final class Advising {

    private Advising() {}

    /** The advice, whatever was asked before. */
    public static Advice derived(Requirements requirements) {
        return Advisor.standard().derive(requirements, Circumstances.now());
    }

    /** The advice as a program gets it. */
    public static Advice asked(Requirements requirements) {
        return Advisor.standard().advise(requirements);
    }
}
