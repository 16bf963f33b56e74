package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Sends;

/**
 * Two targets that have to talk to each other over a link.
 *
 * @param from a target of one end
 * @param to a target of the other end, or of the same one
 */
record Pair(Stand from, Stand to) {

    /** The pairs that a link joins, each once: copies on two targets, or the targets of two ends. */
    static List<Pair> of(Link link) {
        if (link instanceof Link.Directed directed) {
            return across(stands(directed.creates()), stands(directed.opens()));
        } else if (link instanceof Link.Between between) {
            return across(stands(between.first()), stands(between.second()));
        } else if (link instanceof Link.Copies copies) {
            return among(Stand.of(copies.application()), 1);
        }
        return among(
                link.components().stream().flatMap(c -> Stand.of(c).stream()).toList(), 0);
    }

    private static List<Stand> stands(Need<Component> end) {
        Component component = end.value();
        return component == null ? List.of() : Stand.of(component);
    }

    private static List<Pair> across(List<Stand> ends, List<Stand> others) {
        return ends.stream()
                .flatMap(from -> others.stream().map(to -> new Pair(from, to)))
                .toList();
    }

    /** Each stand with those that follow at some distance; at distance 0 it faces another instance of itself. */
    private static List<Pair> among(List<Stand> stands, int distance) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < stands.size(); i++) {
            for (int j = i + distance; j < stands.size(); j++) {
                pairs.add(new Pair(stands.get(i), stands.get(j)));
            }
        }
        return pairs;
    }

    /** The copies on these two targets alone. */
    Link together(Link.Copies copies) {
        return copies.with(application -> application.withTargets(List.of(from.target(), to.target())));
    }

    /**
     * A link between an end and a platform in between, where who creates is open. Where the other end of the link alone
     * sends, what it sends comes from the one in between.
     */
    Link hop(Link link) {
        Link hop = eitherWay(link);
        return isSender(link) ? hop : hop.answered(link.terms().needs().sends().path(), Sends.from(to.component()));
    }

    /** Whether the first end sends, as far as the link says who does. */
    boolean isSender(Link link) {
        Sends sends = link.terms().needs().sends().value();
        return sends == null || sends.bothWays() || sends.isFrom(from.component());
    }

    /** A link between these two alone, with everything that is asked of a link but who creates. */
    Link eitherWay(Link link) {
        return new Link.Between(link.id(), from.at(link), to.at(link), link.terms());
    }
}
