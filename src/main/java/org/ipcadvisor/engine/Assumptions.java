package org.ipcadvisor.engine;

import org.ipcadvisor.requirements.Assumption;

/** Assumptions in words. */
public final class Assumptions {

    private Assumptions() {}

    /** What is assumed, as a sentence. */
    public static String says(Assumption assumption) {
        return assumption.product() + " is assumed to behave like " + assumption.like() + ".";
    }
}
