package org.ipcadvisor.report;

import java.util.Locale;

/** The kinds of SARIF's results, those last that are left out first where there are too many. */
enum SarifKind {
    FAIL,
    OPEN,
    REVIEW,
    INFORMATIONAL,
    PASS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SARIF knows a level for what fails alone. */
    String level() {
        return this == FAIL ? "error" : "none";
    }
}
