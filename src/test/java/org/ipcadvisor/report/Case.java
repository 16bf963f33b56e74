package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Relay;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;

/** An advice made by hand: links in order, each with what was found on it. */
final class Case {

    private final String application;
    private final List<LinkAdvice> links = new ArrayList<>();
    private final List<Assumed> assumptions = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private @Nullable String file;
    private @Nullable Plan plan;

    private Case(String application) {
        this.application = application;
    }

    static Case of(String application) {
        return new Case(application);
    }

    Case file(String name) {
        this.file = name;
        return this;
    }

    Case link(String id, String ends, Interoperation interoperation, @Nullable String chosen, Found found) {
        List<Recommendation> mechanisms = found.mechanisms(interoperation);
        links.add(new LinkAdvice(
                id,
                ends,
                mechanisms.stream()
                        .filter(Recommendation::row)
                        .map(Recommendation::verdict)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                interoperation,
                mechanisms.stream()
                        .filter(m -> m.row() && m.verdict().compareTo(Verdict.CONDITIONAL) <= 0)
                        .map(Recommendation::mechanism)
                        .toList(),
                chosen,
                mechanisms,
                Guidance.NONE));
        return this;
    }

    Case plan(Plan whole) {
        plan = whole;
        return this;
    }

    /** Relays of the last link. */
    Case relays(Relay... relays) {
        int last = links.size() - 1;
        links.set(last, links.get(last).with(List.of(relays), true));
        return this;
    }

    /** Remedies of the last link. */
    Case remedies(Remedy... remedies) {
        int last = links.size() - 1;
        LinkAdvice link = links.get(last);
        Guidance guidance = new Guidance(List.of(remedies), List.of(), List.of(), List.of(), List.of(), true);
        links.set(last, link.with(link.mechanisms(), guidance));
        return this;
    }

    Case assumes(Assumed assumed) {
        assumptions.add(assumed);
        return this;
    }

    Case warns(Problem warning) {
        warnings.add(warning);
        return this;
    }

    Advice advice() {
        return advice(Map.of());
    }

    Advice advice(Map<String, Object> echo) {
        Verdict worst = links.stream()
                .map(LinkAdvice::verdict)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Advice(
                file,
                "0".repeat(64),
                echo,
                application,
                worst,
                List.of(Table.SOURCE),
                links,
                assumptions,
                List.of(),
                plan,
                null,
                List.of(),
                warnings);
    }
}
