package org.ipcadvisor.advice;

import java.util.List;
import java.util.Locale;

/**
 * The fewest mechanisms that serve a whole: all links of an architecture, or all targets of an application that no one
 * mechanism serves.
 *
 * @param parts what the whole consists of
 * @param mechanisms the ids of the mechanisms, the one with the most uses first
 * @param uses which of them each link or target uses, in the order written
 * @param unserved the links or targets that nothing serves
 * @param apart the smallest group of served links or targets that have no mechanism in common; empty if one mechanism
 *     serves all of them
 * @param because why fewer do not do, in sentences; empty if one mechanism serves all
 * @param probes what the program has to find out and do at run time, in sentences; empty for links
 * @param limits what is asked for and the plan does not give, in sentences
 */
public record Plan(
        Parts parts,
        List<String> mechanisms,
        List<Use> uses,
        List<String> unserved,
        List<String> apart,
        List<String> because,
        List<String> probes,
        List<String> limits) {

    /** What a whole consists of. */
    public enum Parts {
        /** The links of an architecture. */
        LINKS,
        /** The targets of an application. */
        TARGETS;

        /** The word of the JSON, as {@code links}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a link or a target uses.
     *
     * @param part the id of the link, or the name of the target's product
     * @param mechanism the id of the mechanism
     * @param verdict its verdict there
     * @param conditions on what it depends on the target by itself; empty for a link, whose own advice says it
     */
    public record Use(String part, String mechanism, Verdict verdict, List<Finding> conditions) {}
}
