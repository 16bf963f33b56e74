package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Relay;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;

/** Platforms over which ends of a link can talk that no mechanism joins. Links that something serves cost nothing. */
public final class Relays {

    private final Requirements requirements;
    private final Knowledge knowledge;
    private final Judge judge;
    private final Effort effort = new Effort();

    /** Looks for relays on the links of a document. */
    public Relays(Requirements requirements, Knowledge knowledge, Judge judge) {
        this.requirements = requirements;
        this.knowledge = knowledge;
        this.judge = judge;
    }

    /** The advice for all links of the document, in their order, with the relays of each. */
    public List<LinkAdvice> added(List<LinkAdvice> links) {
        List<LinkAdvice> added = new ArrayList<>();
        for (LinkAdvice advice : links) {
            List<Relay> relays = of(requirements.links().get(added.size()), advice);
            added.add(relays.isEmpty() && !effort.isSpent() ? advice : advice.with(relays, !effort.isSpent()));
        }
        return added;
    }

    /** The relays of a link that has been judged: one for each two products at its ends that cannot talk. */
    public List<Relay> of(Link link, LinkAdvice advice) {
        boolean fails = advice.verdict().isWorseThan(Verdict.CONDITIONAL);
        return fails && talks(link)
                ? new RelaySearch(link, requirements, knowledge, judge, effort).relays()
                : List.of();
    }

    /** Whether the ends have to talk to each other: copies need not if the requirements say so. */
    private static boolean talks(Link link) {
        return !(link instanceof Link.Copies)
                || !Boolean.FALSE.equals(link.terms().needs().interoperate().value());
    }
}
