package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Link;

/** The verdicts on a link that follow from what held. */
final class LinkVerdicts {

    private final Link link;
    private final List<Direction> directions;
    private final Session.Held held;
    private final Interoperation undenied;

    LinkVerdicts(Link link, LinkFacts facts, Session.Held held) {
        this.link = link;
        this.directions = facts.directions();
        this.held = held;
        this.undenied = undenied(link);
    }

    private static Interoperation undenied(Link link) {
        if (link instanceof Link.Copies
                && !Boolean.TRUE.equals(link.terms().needs().interoperate().value())) {
            return Interoperation.NOT_ASKED;
        }
        List<String> columns = new ArrayList<>();
        link.components().forEach(c -> c.targets().forEach(t -> columns.add(Objects.toString(t.platform(), ""))));
        boolean one = columns.stream().distinct().count() == 1 && !columns.contains("");
        return one ? Interoperation.SAME_COLUMN : Interoperation.NOT_STATED;
    }

    LinkAdvice advice(List<Mechanism> mechanisms) {
        Ranking ranking = new Ranking(link.terms().constraints().prefer());
        mechanisms.forEach(mechanism -> ranking.add(judged(mechanism)));
        Verdict best = ranking.bestRow();
        Mechanism chosen = link.terms().chosen().value();
        return new LinkAdvice(
                link.id(),
                ends(),
                best,
                undenied,
                ranking.recommended(),
                chosen == null ? null : chosen.id(),
                ranking.recommendations());
    }

    private Judged judged(Mechanism mechanism) {
        List<Judged.Way> ways = directions.stream()
                .map(direction -> new Judged.Way(direction, findings(direction, mechanism, false)))
                .toList();
        Judged.Way best =
                ways.stream().min(Comparator.comparing(Judged.Way::verdict)).orElseThrow();
        List<Finding> standing = findings(best.direction(), mechanism, true);
        boolean denied = held.denials().stream().anyMatch(d -> d.mechanism().equals(mechanism));
        return new Judged(mechanism, standing, denied ? Interoperation.DENIED : undenied, ways);
    }

    /** The findings on a mechanism in a direction; with or without what follows from comparing directions. */
    private List<Finding> findings(Direction direction, Mechanism mechanism, boolean compared) {
        return Findings.ordered(held.conclusions().stream()
                .filter(c -> c.getDirection() == direction && c.getMechanism().equals(mechanism))
                .filter(c -> compared || !c.isComparison())
                .toList());
    }

    private String ends() {
        if (link instanceof Link.Copies copies) {
            return copies.application().targets().stream()
                    .map(t -> t.product().name())
                    .collect(Collectors.joining(", "));
        }
        if (link instanceof Link.Directed) {
            Direction direction = directions.get(0);
            return direction.creator() + " creates, " + direction.opener() + " opens";
        }
        String names = link.components().stream().map(c -> c.name()).collect(Collectors.joining(", "));
        return link instanceof Link.Between ? "between " + names : "among " + names;
    }
}
