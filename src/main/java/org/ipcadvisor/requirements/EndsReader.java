package org.ipcadvisor.requirements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a link joins: a component that creates and one that opens, two of which either may, or several. */
final class EndsReader {

    private static final List<String> KEYS = List.of("creates", "opens", "between", "among");
    private static final String ALLOWED =
            "Write creates and opens, or between with two components, or among with one or more.";

    private final DeclaredComponents components;

    EndsReader(DeclaredComponents components) {
        this.components = components;
    }

    /** The link of the given id; null, and a problem, if its ends cannot be told. */
    @Nullable
    Link read(String id, Mapping mapping, Link.Terms terms) {
        Need<Component> creates = components.component(mapping.get("creates"));
        Need<Component> opens = components.component(mapping.get("opens"));
        List<Need<Component>> between = members(mapping.get("between"), 2);
        List<Need<Component>> among = members(mapping.get("among"), 1);
        if (!isOfOneKind(mapping)) {
            return null;
        } else if (mapping.has("between")) {
            return between.size() != 2 ? null : new Link.Between(id, between.get(0), between.get(1), terms);
        } else if (mapping.has("among")) {
            return among.isEmpty() ? null : new Link.Among(id, among, terms);
        }
        return creates.isWritten() && opens.isWritten() ? new Link.Directed(id, creates, opens, terms) : null;
    }

    private List<Need<Component>> members(Entry entry, int least) {
        List<Need<Component>> members = components.members(entry);
        int written = entry.node() == null || !entry.node().isArray()
                ? least
                : entry.node().size();
        if (written < least) {
            String said = entry.key() + " needs " + (least == 2 ? "two components" : "at least one component")
                    + ", not " + (written == 0 ? "an empty list" : "one") + ". ";
            entry.valueProblem(written == 0 ? "empty-list" : "not-two", said + ALLOWED);
        } else if (least == 2 && members.size() > 2) {
            String said = "between needs exactly two components, not " + written + ". ";
            entry.valueProblem("not-two", said + ALLOWED);
        }
        return members;
    }

    /** Whether the ends are written in exactly one of the three ways. */
    private static boolean isOfOneKind(Mapping mapping) {
        List<Entry> ends = KEYS.stream()
                .map(mapping::get)
                .filter(Entry::isWritten)
                .sorted(Comparator.comparing(Entry::place))
                .toList();
        if (ends.isEmpty()) {
            if (KEYS.stream().noneMatch(mapping::isMisspelt)) {
                mapping.self().problem("missing-ends", "The link has no ends. " + ALLOWED);
            }
            return false;
        }
        Entry first = ends.get(0);
        Optional<Entry> other =
                ends.stream().filter(end -> !kind(end).equals(kind(first))).findFirst();
        other.ifPresent(end -> {
            String said = end.key() + " stands beside " + first.key() + " at " + first.place() + ". ";
            end.problem("two-kinds-of-ends", said + "A link has one kind of ends. " + ALLOWED);
        });
        return other.isEmpty() && isWhole(mapping, first);
    }

    private static boolean isWhole(Mapping mapping, Entry end) {
        if (!isDirected(end)) {
            return true;
        }
        String missing = mapping.has("creates") ? "opens" : "creates";
        boolean whole = mapping.has(missing);
        if (!whole && !mapping.isMisspelt(missing)) {
            end.problem(
                    "missing-end", end.key() + " stands without " + missing + ", and a link needs both. " + ALLOWED);
        }
        return whole;
    }

    private static String kind(Entry end) {
        return isDirected(end) ? "directed" : end.key();
    }

    private static boolean isDirected(Entry end) {
        return end.key().equals("creates") || end.key().equals("opens");
    }
}
