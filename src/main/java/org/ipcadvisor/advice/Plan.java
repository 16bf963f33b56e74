package org.ipcadvisor.advice;

import java.util.List;

/**
 * The fewest mechanisms that serve a whole: all links of an architecture, or all targets of an application that no one
 * mechanism serves.
 *
 * @param mechanisms the ids of the mechanisms, the one with the most uses first
 * @param uses which of them each link or target uses
 * @param unserved the links or targets that nothing serves
 * @param because why fewer do not do, in sentences; empty if one mechanism serves all
 */
public record Plan(List<String> mechanisms, List<Use> uses, List<String> unserved, List<String> because) {

    /**
     * What a link or a target uses.
     *
     * @param part the id of the link, or the name of the target's product
     * @param mechanism the id of the mechanism
     * @param verdict its verdict there
     */
    public record Use(String part, String mechanism, Verdict verdict) {}
}
