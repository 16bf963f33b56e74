package org.ipcadvisor.remedy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Relay;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;

/** The search for relays on one link. What is alike is judged once, however many products and components it stands for. */
final class RelaySearch {

    private record Kinds(Stand.Kind one, Stand.Kind other) {}

    private record Way(Stand.Kind end, Stand.Kind middle, boolean sends) {}

    private final Link link;
    private final Knowledge knowledge;
    private final Judge judge;
    private final Effort effort;
    private final int rows;
    private final List<Stand> required;
    private final List<Stand> columns;
    private final Map<Kinds, Boolean> talking = new HashMap<>();
    private final Map<Way, Optional<Hop>> hops = new HashMap<>();

    RelaySearch(Link link, Requirements requirements, Knowledge knowledge, Judge judge, Effort effort) {
        this.link = link;
        this.knowledge = knowledge;
        this.judge = judge;
        this.effort = effort;
        this.rows = knowledge.rows().size();
        Middles middles = new Middles(knowledge, link);
        this.required = middles.required(requirements);
        this.columns = middles.columns();
    }

    /** One for each two products that cannot talk, whichever is named first, in the order of the ends. */
    List<Relay> relays() {
        Map<Set<String>, Relay> relays = new LinkedHashMap<>();
        for (Pair pair : effort.isSpent() ? List.<Pair>of() : Pair.of(link)) {
            Set<String> ends =
                    new HashSet<>(List.of(pair.from().product(), pair.to().product()));
            if (!relays.containsKey(ends) && isKnown(pair) && !canTalk(pair) && !effort.isSpent()) {
                best(pair).ifPresent(relay -> relays.put(ends, relay));
            }
        }
        return List.copyOf(relays.values());
    }

    /** Of a product without a column nothing is known, whatever stands between it and others. */
    private static boolean isKnown(Pair pair) {
        return pair.from().target().platform() != null && pair.to().target().platform() != null;
    }

    /**
     * Whether something serves the two by themselves, whoever creates.
     *
     * <p>Of a link that says who does, this is the weaker question; copies may be served without having to talk.
     */
    private boolean canTalk(Pair pair) {
        return talking.computeIfAbsent(
                new Kinds(pair.from().kind(), pair.to().kind()),
                kinds -> isServed(pair.eitherWay(link))
                        || (link instanceof Link.Copies copies && isServed(pair.together(copies))));
    }

    private boolean isServed(Link asked) {
        return effort.allows(asked, rows)
                && knowledge.rows().stream()
                        .anyMatch(row -> judge.probe(asked, List.of(row)).get(0).serves());
    }

    /** The best over a target that there is already, or else over any column. */
    private Optional<Relay> best(Pair pair) {
        return best(pair, required, true).or(() -> best(pair, columns, false));
    }

    private Optional<Relay> best(Pair pair, List<Stand> middles, boolean targets) {
        Relay best = null;
        for (Stand middle : middles) {
            Relay relay = over(pair, middle, targets).orElse(null);
            if (relay != null && (best == null || conditional(relay) < conditional(best))) {
                best = relay;
            }
            if (best != null && conditional(best) == 0) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long conditional(Relay relay) {
        return Stream.of(relay.firstVerdict(), relay.secondVerdict())
                .filter(verdict -> verdict == Verdict.CONDITIONAL)
                .count();
    }

    private Optional<Relay> over(Pair pair, Stand middle, boolean target) {
        return hop(pair.from(), middle)
                .flatMap(first -> hop(pair.to(), middle)
                        .map(second -> new Relay(
                                pair.from().product(),
                                pair.to().product(),
                                middle.product(),
                                target,
                                first.mechanism(),
                                first.verdict(),
                                second.mechanism(),
                                second.verdict())));
    }

    private Optional<Hop> hop(Stand end, Stand middle) {
        Pair pair = new Pair(end, middle);
        return hops.computeIfAbsent(new Way(end.kind(), middle.kind(), pair.isSender(link)), way -> {
            Link asked = pair.hop(link);
            return effort.allows(asked, rows)
                    ? Hop.best(judge.judge(asked), link, end.target(), knowledge)
                    : Optional.empty();
        });
    }
}
