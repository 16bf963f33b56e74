package org.ipcadvisor.advice;

import java.util.List;

/**
 * Requirements of a link that no mechanism meets together, while one does as soon as any of them is given up.
 *
 * @param requirements the requirements, as the document writes them
 * @param says which they are, in words
 * @param because why each mechanism falls: a finding each, in the order of the rows
 */
public record Conflict(List<Fact.Requirement> requirements, String says, List<Because> because) {

    /**
     * Why a mechanism falls.
     *
     * @param mechanism the id of the mechanism
     * @param finding the finding that rests on these requirements alone
     */
    public record Because(String mechanism, Finding finding) {}
}
