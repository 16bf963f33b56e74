package org.ipcadvisor.advice;

import java.util.Locale;

/** What a condition asks of the design. */
public enum ConditionKind {
    /** A need was left out: say it. */
    DECIDE,
    /** Build it so. */
    BUILD,
    /** Test it: no source says. */
    VERIFY,
    /** It holds if an assumption does. */
    ASSUME;

    /** The word of the contract, as {@code decide}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
