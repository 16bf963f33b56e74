package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Target;

/** The fewest mechanisms that leave no target of an application without one, where none serves all targets together. */
final class Portfolio {

    private final Link.Copies link;
    private final Judge judge;
    private final Selection selection;

    /** Judges the application on each of its targets by itself. */
    Portfolio(Link.Copies link, Judge judge) {
        this.link = link;
        this.judge = judge;
        this.selection = new Selection(targets().stream()
                .map(target -> new Part(target.product().name(), judge.judge(on(List.of(target)))))
                .toList());
    }

    private List<Target> targets() {
        return link.application().targets();
    }

    private Link on(List<Target> targets) {
        return link.with(application -> application.withTargets(targets));
    }

    Plan plan() {
        Reasons reasons = new Reasons(selection);
        return new Plan(
                Plan.Parts.TARGETS,
                selection.mechanisms(),
                selection.served().stream().map(this::use).toList(),
                selection.unserved(),
                reasons.apart().stream().map(Part::name).toList(),
                reasons.sentences(),
                probes(),
                limits());
    }

    private Plan.Use use(Part part) {
        Recommendation used = selection.use(part);
        List<Finding> conditions =
                used.findings().stream().filter(Finding::isCondition).toList();
        return new Plan.Use(part.name(), used.mechanism(), used.verdict(), conditions);
    }

    /** Which mechanism the program uses where, and what no source says of that. */
    private List<String> probes() {
        Set<String> probes = new LinkedHashSet<>();
        selection.mechanisms().forEach(mechanism -> {
            List<Part> parts = selection.using(mechanism);
            probes.add(
                    "On " + names(parts) + " use " + parts.get(0).on(mechanism).name() + '.');
        });
        selection.served().stream()
                .flatMap(part -> use(part).conditions().stream())
                .filter(condition -> condition.kind() == ConditionKind.VERIFY)
                .forEach(condition -> probes.add(condition.message()));
        return List.copyOf(probes);
    }

    private static String names(List<Part> parts) {
        return Wording.all(parts.stream().map(Part::name).toList());
    }

    /** What becomes of copies that are asked to talk to each other. */
    private List<String> limits() {
        List<String> limits = new ArrayList<>();
        if (Boolean.TRUE.equals(link.terms().needs().interoperate().value())) {
            if (selection.mechanisms().size() > 1) {
                limits.add("The copies are asked to talk to each other; through this portfolio, those on targets with"
                        + " different mechanisms do not.");
            }
            selection.mechanisms().forEach(mechanism -> limits.addAll(together(mechanism)));
        }
        return limits;
    }

    /** What stands against the targets with one mechanism talking to each other, each of which has it by itself. */
    private List<String> together(String mechanism) {
        List<String> using = selection.using(mechanism).stream().map(Part::name).toList();
        Part all = new Part(
                Wording.all(using),
                judge.judge(on(targets().stream()
                        .filter(target -> using.contains(target.product().name()))
                        .toList())));
        Recommendation one = all.on(mechanism);
        return all.isServedBy(List.of(mechanism))
                ? List.of()
                : List.of("By " + one.name() + ", which each of them has by itself, " + all.name()
                        + " do not talk to each other either: " + one.summary());
    }
}
