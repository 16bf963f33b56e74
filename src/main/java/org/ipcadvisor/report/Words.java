package org.ipcadvisor.report;

import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Source;

/** What a report calls things. */
final class Words {

    private final Ink ink;
    private final String sources;

    Words(Advice advice, boolean colour) {
        this.ink = new Ink(colour);
        this.sources = advice.sources().stream().map(s -> Inert.text(s.label())).collect(Collectors.joining(", "));
    }

    String verdict(Verdict verdict) {
        return ink.verdict(verdict);
    }

    /** The sources' names. */
    String sources() {
        return sources;
    }

    String interoperation(Interoperation value) {
        return "interoperation: "
                + switch (value) {
                    case SAME_COLUMN -> "all ends in one column";
                    case NOT_STATED -> "not stated by " + sources;
                    case DENIED -> "denied by " + sources;
                    case NOT_ASKED -> "not asked for";
                };
    }

    String shortInteroperation(Interoperation value) {
        return switch (value) {
            case SAME_COLUMN -> "one column";
            case NOT_STATED -> "not stated";
            case DENIED -> "denied";
            case NOT_ASKED -> "not asked for";
        };
    }

    static String cited(Source source) {
        return Inert.text(source.label()) + " of " + Inert.text(source.revision());
    }
}
