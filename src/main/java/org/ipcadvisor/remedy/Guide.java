package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;

/** Adds to the advice for a link what to change, to decide and to know. Safe for use by several threads. */
public final class Guide {

    private final Judge judge;
    private final Knowledge knowledge;

    /** Asks a judge, who judges by the given knowledge. */
    public Guide(Judge judge, Knowledge knowledge) {
        this.judge = judge;
        this.knowledge = knowledge;
    }

    /** The advice for a link, with guidance. */
    public LinkAdvice guided(Requirements requirements, Link link, LinkAdvice advice) {
        List<Probe> probes = judge.probe(link, judge.mechanisms(link));
        Remedies remedies = new Remedies(judge, knowledge, requirements, link);
        List<Remedies.OfMechanism> found = new ArrayList<>();
        List<Recommendation> mechanisms = new ArrayList<>();
        for (Recommendation mechanism : advice.mechanisms()) {
            Probe probe = probes.stream()
                    .filter(p -> p.mechanism().id().equals(mechanism.mechanism()))
                    .findFirst()
                    .orElseThrow();
            if (probe.serves()) {
                mechanisms.add(mechanism);
            } else {
                Remedies.OfMechanism own = remedies.of(probe);
                found.add(own);
                mechanisms.add(mechanism.with(new Prospect(own.remedies(), own.within(), null)));
            }
        }
        boolean nothing = advice.verdict().isWorseThan(Verdict.CONDITIONAL);
        List<Remedy> all = nothing ? Remedies.minimal(found) : List.of();
        return advice.with(mechanisms, new Guidance(all, List.of(), List.of(), List.of(), List.of()));
    }
}
