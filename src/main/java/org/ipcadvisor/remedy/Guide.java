package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Conflict;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Judgement;
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

    /** The advice of a judgement on a link, with guidance. */
    public LinkAdvice guided(Requirements requirements, Link link, Judgement judgement) {
        LinkAdvice advice = judgement.advice();
        List<Probe> probes = judgement.probes();
        Map<String, Probe> byId =
                probes.stream().collect(Collectors.toMap(p -> p.mechanism().id(), Function.identity()));
        List<Option> options = Options.of(link, knowledge);
        Remedies remedies = new Remedies(judge, knowledge, requirements, link);
        Fragilities fragilities = new Fragilities(judge, knowledge, requirements.document(), link, options);
        List<Remedies.OfMechanism> found = new ArrayList<>();
        List<Recommendation> mechanisms = new ArrayList<>();
        for (Recommendation mechanism : advice.mechanisms()) {
            Probe probe = byId.get(mechanism.mechanism());
            if (probe == null) {
                throw new IllegalStateException(mechanism.name() + " was not judged.");
            } else if (!probe.serves()) {
                Remedies.OfMechanism own = remedies.of(probe);
                found.add(own);
                mechanisms.add(mechanism.with(new Prospect(own.remedies(), own.within(), null)));
            } else if (advice.recommended().contains(mechanism.mechanism())) {
                mechanisms.add(mechanism.with(new Prospect(List.of(), null, fragilities.of(mechanism, probe))));
            } else {
                mechanisms.add(mechanism);
            }
        }
        boolean nothing = advice.verdict().isWorseThan(Verdict.CONDITIONAL);
        List<Remedy> all = nothing ? Remedies.minimal(found) : List.of();
        List<Conflict> conflicts = nothing ? new Conflicts(link, rows(probes)).all() : List.of();
        return advice.with(
                mechanisms,
                new Guidance(
                        all,
                        conflicts,
                        new Questions(judge, probes).among(options),
                        List.of(),
                        new Notes(knowledge, link, advice.mechanisms()).all()));
    }

    private static List<Probe> rows(List<Probe> probes) {
        return probes.stream().filter(p -> p.mechanism().row()).toList();
    }
}
