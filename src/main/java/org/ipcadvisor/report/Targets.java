package org.ipcadvisor.report;

import java.util.regex.Pattern;
import org.ipcadvisor.advice.Fact;

/** Entries of the requirements that do nothing but name a product; a sentence that names it needs no other hint. */
final class Targets {

    private static final Pattern TARGET = Pattern.compile(".*/targets/\\d+");

    private Targets() {}

    static boolean isOne(Fact fact) {
        return fact instanceof Fact.Requirement requirement
                && TARGET.matcher(requirement.path()).matches();
    }
}
