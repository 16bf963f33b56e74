package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Conflict;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Judgement;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;

/** Adds to the advice for the links of one document what to change, to decide and to know. For one thread. */
public final class Guide {

    private final Judge judge;
    private final Knowledge knowledge;
    private final Effort effort;
    private final Effort beyond;
    private final Standings standings;

    /** Asks a judge, who judges by the given knowledge. */
    public Guide(Judge judge, Knowledge knowledge) {
        this(judge, knowledge, new Effort(), new Effort());
    }

    /**
     * Asks a judge as much as is allowed.
     *
     * @param effort what may be spent on the links themselves
     * @param beyond what may be spent on what changes for a link do to the others
     */
    Guide(Judge judge, Knowledge knowledge, Effort effort, Effort beyond) {
        this.judge = judge;
        this.knowledge = knowledge;
        this.effort = effort;
        this.beyond = beyond;
        this.standings = new Standings(judge, knowledge.rows(), beyond);
    }

    /** The advice for all links, with guidance; the judgements are theirs, in the same order. */
    public List<LinkAdvice> guided(Requirements requirements, List<Judgement> judgements) {
        List<Link> links = requirements.links();
        for (int i = 0; i < links.size(); i++) {
            standings.note(links.get(i), judgements.get(i));
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            drafts.add(draft(requirements, links.get(i), judgements.get(i)));
        }
        return drafts.stream().map(this::whole).toList();
    }

    /** The advice of a judgement on a link, with guidance. */
    LinkAdvice guided(Requirements requirements, Link link, Judgement judgement) {
        return whole(draft(requirements, link, judgement));
    }

    /**
     * The advice for a link, as far as it comes before answers are tried together: what matters more on any link is looked
     * for before that.
     */
    private record Draft(
            Link link,
            Judgement judgement,
            Questions questions,
            List<Remedies.OfMechanism> found,
            List<Recommendation> mechanisms) {}

    private Draft draft(Requirements requirements, Link link, Judgement judgement) {
        LinkAdvice advice = judgement.advice();
        List<Probe> probes = judgement.probes();
        List<Option> options = Options.of(link, knowledge);
        Questions questions = new Questions(judge, effort, link, probes, options);
        questions.tryAlone();
        Neighbours neighbours = new Neighbours(standings, beyond, requirements.links(), link);
        Remedies remedies = new Remedies(judge, effort, neighbours, knowledge, requirements, link);
        Fragilities fragilities = new Fragilities(judge, effort, knowledge, requirements.document(), link, options);
        List<Remedies.OfMechanism> found = new ArrayList<>();
        List<Recommendation> mechanisms = new ArrayList<>();
        for (Recommendation mechanism : advice.mechanisms()) {
            Probe probe = probe(probes, mechanism);
            if (!probe.serves()) {
                Remedies.OfMechanism own = remedies.of(probe);
                found.add(own);
                mechanisms.add(mechanism.with(new Prospect(own.remedies(), own.within(), null)));
            } else if (advice.recommended().contains(mechanism.mechanism())) {
                mechanisms.add(mechanism.with(new Prospect(List.of(), null, fragilities.of(mechanism, probe))));
            } else {
                mechanisms.add(mechanism);
            }
        }
        return new Draft(link, judgement, questions, found, mechanisms);
    }

    private LinkAdvice whole(Draft draft) {
        draft.questions.tryTogether();
        LinkAdvice advice = draft.judgement.advice();
        List<Probe> probes = draft.judgement.probes();
        return advice.with(draft.mechanisms, guidance(draft.link, advice, probes, draft.found, draft.questions));
    }

    private Guidance guidance(
            Link link, LinkAdvice advice, List<Probe> probes, List<Remedies.OfMechanism> found, Questions questions) {
        boolean nothing = advice.verdict().isWorseThan(Verdict.CONDITIONAL);
        Conflicts conflicts = new Conflicts(
                link,
                probes.stream().filter(p -> nothing && p.mechanism().row()).toList());
        List<Conflict> all = nothing ? conflicts.all() : List.of();
        return new Guidance(
                nothing ? Remedies.minimal(found) : List.of(),
                all,
                questions.all(),
                List.of(),
                new Notes(knowledge, link, advice.mechanisms()).all(),
                !effort.isSpent() && !conflicts.isCut() && questions.isComplete() && isSeenElsewhere(found));
    }

    /** Whether of every remedy it is known what it does to the other links. */
    private static boolean isSeenElsewhere(List<Remedies.OfMechanism> found) {
        return found.stream().flatMap(m -> m.remedies().stream()).allMatch(remedy -> remedy.elsewhere() != null);
    }

    private static Probe probe(List<Probe> probes, Recommendation mechanism) {
        return probes.stream()
                .filter(p -> p.mechanism().id().equals(mechanism.mechanism()))
                .findFirst()
                .orElseThrow();
    }
}
