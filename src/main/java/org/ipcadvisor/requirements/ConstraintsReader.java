package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Mechanism;

/** Reads which mechanisms may, must not and should be used, at the top of the document and under a link. */
final class ConstraintsReader {

    private static final String EXAMPLE = "dde, rpc";

    private final Reading reading;
    private final KnownNames names;

    ConstraintsReader(Reading reading) {
        this.reading = reading;
        this.names = new KnownNames(reading);
    }

    /** The constraints that stand in one mapping. */
    Constraints read(Mapping parent) {
        Mapping mapping = parent.nested("constraints", Layout.CONSTRAINTS, "{forbid: [dde]}");
        Entry only = mapping.get("only");
        List<Need<Mechanism>> allowed = list(only);
        if (only.isEmptyList()) {
            String said = "only is empty, which allows nothing: write at least one mechanism, or leave it out.";
            only.valueProblem("empty-list", said);
        }
        Constraints read = new Constraints(
                allowed.isEmpty() ? List.of() : List.of(new Constraints.Only(allowed, whole(only, allowed))),
                list(mapping.get("forbid")),
                list(mapping.get("prefer")));
        contradictions(read.only(), read.forbid(), false);
        return read;
    }

    /** The constraints of a link: its own, and those of the whole application. */
    Constraints unite(Constraints own, Constraints application) {
        contradictions(own.only(), application.forbid(), true);
        contradictions(application.only(), own.forbid(), true);
        return new Constraints(
                Stream.of(own, application).flatMap(c -> c.only().stream()).toList(),
                Stream.of(own, application).flatMap(c -> c.forbid().stream()).toList(),
                once(Stream.of(own, application).flatMap(c -> c.prefer().stream())));
    }

    /** The mechanism that the design has chosen. */
    Need<Mechanism> chosen(Entry entry) {
        Mechanism mechanism = entry.isWritten() ? names.mechanism(entry) : null;
        return mechanism == null ? Need.leftOut(entry.path()) : Need.of(mechanism, entry.path(), entry.place());
    }

    private static Need<String> whole(Entry only, List<Need<Mechanism>> allowed) {
        String ids = allowed.stream()
                .map(m -> Objects.requireNonNull(m.value()).id())
                .collect(Collectors.joining(", "));
        return Need.of(ids, only.path(), only.place());
    }

    private List<Need<Mechanism>> list(Entry entry) {
        List<Need<Mechanism>> named = new ArrayList<>();
        Map<Mechanism, Place> places = new HashMap<>();
        for (Entry element : entry.list(EXAMPLE)) {
            Mechanism mechanism = names.mechanism(element);
            Place first = mechanism == null ? null : places.putIfAbsent(mechanism, element.place());
            if (mechanism != null && first != null) {
                String said = mechanism.id() + " is repeated here; the first is at ";
                element.problem("repeated", said + first + ". Write it once.");
            } else if (mechanism != null) {
                named.add(Need.of(mechanism, element.path(), element.place()));
            }
        }
        return named;
    }

    /** Tells of each mechanism that is both the only one allowed and forbidden: at the later, or the link's own. */
    private void contradictions(List<Constraints.Only> only, List<Need<Mechanism>> forbid, boolean levels) {
        for (Need<Mechanism> forbidden : forbid) {
            only.stream()
                    .flatMap(list -> list.mechanisms().stream())
                    .filter(allowed -> Objects.equals(allowed.value(), forbidden.value()))
                    .forEach(allowed -> contradiction(allowed, forbidden, levels));
        }
    }

    private void contradiction(Need<Mechanism> allowed, Need<Mechanism> forbidden, boolean levels) {
        boolean atAllowed = levels ? isOfLink(allowed) : place(allowed).compareTo(place(forbidden)) > 0;
        Need<Mechanism> at = atAllowed ? allowed : forbidden;
        Need<Mechanism> other = atAllowed ? forbidden : allowed;
        String said = Objects.requireNonNull(at.value()).id() + " is forbidden and stands in only: "
                + (atAllowed ? "it is forbidden at " : "only names it at ") + place(other)
                + ". Leave out one of the two.";
        reading.problem("contradiction", said, at.path(), place(at));
    }

    private static boolean isOfLink(Need<?> need) {
        return need.path().startsWith("/links/");
    }

    private static Place place(Need<?> need) {
        return Objects.requireNonNull(need.place());
    }

    private static List<Need<Mechanism>> once(Stream<Need<Mechanism>> named) {
        Map<Mechanism, Need<Mechanism>> first = new LinkedHashMap<>();
        named.forEach(need -> first.putIfAbsent(Objects.requireNonNull(need.value()), need));
        return List.copyOf(first.values());
    }
}
