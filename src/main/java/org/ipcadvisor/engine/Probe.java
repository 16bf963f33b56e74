package org.ipcadvisor.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Mechanism;

/**
 * How a mechanism is judged on a link, and on what that turns.
 *
 * @param mechanism the mechanism
 * @param verdict the verdict on it
 * @param obstacles for each way of building the link, in the order written: what makes it worse than conditional
 * @param turnsOn the JSON Pointers of the answers, given or left out, on which a finding or a restriction turns
 * @param outlook what further answers could make of it
 */
public record Probe(
        Mechanism mechanism, Verdict verdict, List<List<Obstacle>> obstacles, Set<String> turnsOn, Outlook outlook) {

    /** Whether the mechanism serves the link, if only under conditions. */
    public boolean serves() {
        return !verdict.isWorseThan(Verdict.CONDITIONAL);
    }

    /**
     * A finding that stands in the way, and the requirements that it rests on.
     *
     * @param finding the finding
     * @param rests the requirements by their JSON Pointers
     */
    public record Obstacle(Finding finding, Map<String, Fact.Requirement> rests) {}
}
