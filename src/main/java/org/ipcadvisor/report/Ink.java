package org.ipcadvisor.report;

import org.ipcadvisor.advice.Verdict;

/** The words for verdicts, coloured or not; the colour adds nothing to the word. */
final class Ink {

    static final char ESCAPE = '\u001B';

    private final boolean colour;

    Ink(boolean colour) {
        this.colour = colour;
    }

    String verdict(Verdict verdict) {
        return colour ? ESCAPE + "[" + code(verdict) + 'm' + verdict.word() + ESCAPE + "[0m" : verdict.word();
    }

    private static int code(Verdict verdict) {
        return switch (verdict) {
            case VIABLE -> 32;
            case CONDITIONAL -> 33;
            case UNDETERMINED -> 35;
            case NOT_VIABLE -> 31;
        };
    }
}
