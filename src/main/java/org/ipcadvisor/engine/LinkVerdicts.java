package org.ipcadvisor.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Direction;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Probe.Obstacle;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Link;

/** The verdicts on a link that follow from what held. */
final class LinkVerdicts {

    private final Link link;
    private final List<Way> ways;
    private final Map<Way, Map<Mechanism, List<Conclusion>>> conclusions;
    private final Map<Mechanism, List<Hinge>> hinges;
    private final Set<Mechanism> denied;
    private final Interoperation undenied;
    private final Excuses excuses;

    /**
     * The verdicts on a link.
     *
     * @param undenied what is known of its ends working together, where no source denies it
     */
    LinkVerdicts(Link link, LinkFacts facts, Session.Held held, Interoperation undenied) {
        this.link = link;
        this.ways = facts.ways();
        this.conclusions = held.conclusions().stream()
                .collect(groupingBy(Conclusion::getWay, groupingBy(Conclusion::getMechanism)));
        this.hinges = held.hinges().stream()
                .collect(groupingBy(hinge -> hinge.about().candidate().getMechanism()));
        this.denied = held.denials().stream().map(Denied::mechanism).collect(toSet());
        this.undenied = undenied;
        this.excuses = new Excuses(link);
    }

    LinkAdvice advice(List<Mechanism> mechanisms) {
        List<Judged> judged = mechanisms.stream().map(this::judged).toList();
        Ranking ranking = new Ranking(judged, link.terms().constraints().prefer());
        Verdict best = ranking.bestRow();
        Mechanism chosen = link.terms().chosen().value();
        return new LinkAdvice(
                link.id(),
                ends(),
                best,
                undenied,
                ranking.recommended(),
                chosen == null ? null : chosen.id(),
                ranking.recommendations(),
                Guidance.NONE);
    }

    /** How a mechanism is judged, and on what that turns. */
    Probe probe(Mechanism mechanism) {
        Turns turns = turns(mechanism);
        return new Probe(
                mechanism,
                judged(mechanism).verdict(),
                ways.stream().map(way -> obstacles(way, mechanism)).toList(),
                turns.all(),
                turns.outlook());
    }

    private List<Obstacle> obstacles(Way way, Mechanism mechanism) {
        return findings(way, mechanism).stream()
                .filter(finding -> finding.allows().isWorseThan(Verdict.CONDITIONAL))
                .map(finding -> new Obstacle(finding, rests(finding)))
                .toList();
    }

    private static Map<String, Fact.Requirement> rests(Finding finding) {
        Map<String, Fact.Requirement> rests = new LinkedHashMap<>();
        for (Fact fact : finding.because()) {
            if (fact instanceof Fact.Requirement requirement) {
                rests.put(requirement.path(), requirement);
            }
        }
        return rests;
    }

    private Turns turns(Mechanism mechanism) {
        List<Conclusion> all = new ArrayList<>();
        ways.forEach(way -> all.addAll(counting(way, mechanism)));
        return new Turns(ways, all, hinges.getOrDefault(mechanism, List.of()));
    }

    private Judged judged(Mechanism mechanism) {
        Way best = ways.stream()
                .min(Comparator.comparing(way -> verdict(way, mechanism)))
                .orElseThrow();
        List<Finding> standing = findings(best, mechanism);
        Interoperation known = denied.contains(mechanism) ? Interoperation.DENIED : undenied;
        return Judged.of(mechanism, standing, known, directions(mechanism));
    }

    private List<Direction> directions(Mechanism mechanism) {
        return ways.size() == 1
                ? List.of()
                : ways.stream()
                        .map(way -> new Direction(way.creator(), way.opener(), verdict(way, mechanism)))
                        .toList();
    }

    /** The verdict on a mechanism built one way by itself, whatever the other way is like. */
    private Verdict verdict(Way way, Mechanism mechanism) {
        List<Conclusion> own = conclusions(way, mechanism).stream()
                .filter(c -> !c.isComparison())
                .toList();
        return Verdict.of(
                excuses.isEmpty()
                        ? own.stream().map(Conclusion::finding).toList()
                        : excuses.on(mechanism, Findings.ordered(own)));
    }

    private List<Finding> findings(Way way, Mechanism mechanism) {
        return excuses.on(mechanism, Findings.ordered(conclusions(way, mechanism)));
    }

    /** The conclusions without those that are put up with, or met. */
    private List<Conclusion> counting(Way way, Mechanism mechanism) {
        List<Conclusion> all = conclusions(way, mechanism);
        if (excuses.isEmpty()) {
            return all;
        }
        List<Finding> counting = findings(way, mechanism).stream()
                .filter(finding -> finding.waived() == null && finding.met() == null)
                .toList();
        return all.stream()
                .filter(c -> counting.stream()
                        .anyMatch(f -> f.rule().equals(c.finding().rule())
                                && f.effect() == c.finding().effect()
                                && f.message().equals(c.finding().message())))
                .toList();
    }

    private List<Conclusion> conclusions(Way way, Mechanism mechanism) {
        return conclusions.getOrDefault(way, Map.of()).getOrDefault(mechanism, List.of());
    }

    private String ends() {
        if (link instanceof Link.Copies copies) {
            return "targets "
                    + copies.application().targets().stream()
                            .map(t -> t.product().name())
                            .collect(Collectors.joining(", "));
        }
        if (link instanceof Link.Directed) {
            Way way = ways.get(0);
            return way.creator() + " creates, " + way.opener() + " opens";
        }
        List<String> names = link.components().stream().map(c -> c.name()).toList();
        if (link instanceof Link.Between) {
            return "between " + String.join(" and ", names);
        }
        return (names.size() == 1 ? "among the instances of " : "among ") + String.join(", ", names);
    }
}
