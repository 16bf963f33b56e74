package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Relay;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;

/** What a report says of the platforms over which ends of a link can talk. */
final class RelayLines {

    private final LinkAdvice link;
    private final Ink ink;
    private final Map<String, String> names;

    RelayLines(LinkAdvice link, Ink ink) {
        this.link = link;
        this.ink = ink;
        this.names =
                link.mechanisms().stream().collect(Collectors.toMap(Recommendation::mechanism, Recommendation::name));
    }

    /** A line for all relays that differ in the far end alone; at the end what none of these lines says. */
    List<String> items() {
        Map<Relay, List<String>> alike = new LinkedHashMap<>();
        link.guidance()
                .relays()
                .forEach(relay -> alike.computeIfAbsent(anywhere(relay), key -> new ArrayList<>())
                        .add(shown(relay.to())));
        List<String> items = new ArrayList<>();
        alike.forEach((relay, ends) -> items.add(item(relay, ends)));
        if (!items.isEmpty()) {
            items.add("That a relay and its ends work together is not stated.");
        }
        return items;
    }

    /** The same relay to no end in particular. */
    private static Relay anywhere(Relay r) {
        return new Relay(
                r.from(), "", r.over(), r.required(), r.first(), r.firstVerdict(), r.second(), r.secondVerdict());
    }

    private String item(Relay relay, List<String> ends) {
        return "Between " + shown(relay.from()) + " and " + (ends.size() > 1 ? "each of " : "") + Wording.all(ends)
                + ": " + shown(relay.over())
                + (relay.required() ? ", a target already," : ", no target yet,") + " over "
                + hop(relay.first(), relay.firstVerdict()) + " and " + hop(relay.second(), relay.secondVerdict()) + '.';
    }

    private String hop(String mechanism, Verdict verdict) {
        return shown(names.getOrDefault(mechanism, mechanism)) + Page.GLUE + '(' + ink.verdict(verdict) + ')';
    }

    private static String shown(String name) {
        return Page.together(Inert.text(name));
    }
}
