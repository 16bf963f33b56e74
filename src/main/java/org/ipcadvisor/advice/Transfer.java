package org.ipcadvisor.advice;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ipcadvisor.document.Place;

/**
 * Transfers what was advised for one document to another one that asks the same and is written otherwise: what cites a place
 * of the first cites that of the same entry in the second.
 */
public final class Transfer {

    private final Function<String, Place> places;
    private final Map<String, Place> known = new HashMap<>();
    private final Map<Finding, Finding> findings = new IdentityHashMap<>();

    /**
     * Transfers to a document.
     *
     * @param places where its entries stand, by their JSON Pointers
     */
    public Transfer(Function<String, Place> places) {
        this.places = places;
    }

    /** The same advice for a link of that document. */
    public LinkAdvice link(LinkAdvice link) {
        Guidance guidance = link.guidance();
        return link.with(
                each(link.mechanisms(), this::mechanism),
                new Guidance(
                        guidance.remedies(),
                        each(guidance.conflicts(), this::conflict),
                        guidance.questions(),
                        guidance.relays(),
                        guidance.notes(),
                        guidance.complete()));
    }

    /** The same plan for that document. */
    public Plan plan(Plan plan) {
        return new Plan(
                plan.parts(),
                plan.mechanisms(),
                each(
                        plan.uses(),
                        use -> new Plan.Use(
                                use.part(), use.mechanism(), use.verdict(), each(use.conditions(), this::finding))),
                plan.unserved(),
                plan.apart(),
                plan.because(),
                plan.probes(),
                plan.limits());
    }

    private Recommendation mechanism(Recommendation mechanism) {
        return new Recommendation(
                mechanism.mechanism(),
                mechanism.name(),
                mechanism.row(),
                mechanism.order(),
                mechanism.verdict(),
                mechanism.rank(),
                mechanism.interoperation(),
                mechanism.summary(),
                each(mechanism.findings(), this::finding),
                mechanism.directions(),
                mechanism.prospect());
    }

    private Conflict conflict(Conflict conflict) {
        return new Conflict(
                each(conflict.requirements(), this::requirement),
                conflict.says(),
                each(
                        conflict.because(),
                        because -> new Conflict.Because(because.mechanism(), finding(because.finding()))));
    }

    private Finding finding(Finding finding) {
        return findings.computeIfAbsent(finding, each -> each.resting(each(each.because(), this::fact)));
    }

    private Fact fact(Fact fact) {
        return fact instanceof Fact.Requirement requirement ? requirement(requirement) : fact;
    }

    private Fact.Requirement requirement(Fact.Requirement requirement) {
        String path = requirement.path();
        Place place = known.computeIfAbsent(path, places);
        return new Fact.Requirement(path, place, requirement.value(), requirement.target());
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }
}
