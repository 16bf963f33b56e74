package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of parts that show why fewer mechanisms do not do. */
final class Apart {

    private final List<Part> parts;
    private final Map<Set<String>, List<Part>> distinct = new LinkedHashMap<>();

    /** Looks among parts that are served; of those that the same mechanisms serve, the first stands for all. */
    Apart(List<Part> parts) {
        this.parts = parts;
        parts.forEach(part -> distinct.putIfAbsent(Set.copyOf(part.mechanisms()), List.of(part)));
    }

    /**
     * The smallest group that has no mechanism in common, in the order of the parts; empty if one mechanism serves all.
     *
     * <p>Goes from what a group has in common to what it has in common with one part more, breadth first, so that the
     * first group without anything is a smallest one.
     */
    List<Part> sharingNothing() {
        Set<Set<String>> seen = new HashSet<>(distinct.keySet());
        Map<Set<String>, List<Part>> layer = distinct;
        while (!layer.isEmpty()) {
            Map<Set<String>, List<Part>> next = new LinkedHashMap<>();
            layer.forEach((common, group) -> distinct.forEach((mechanisms, part) -> {
                Set<String> left = new HashSet<>(common);
                left.retainAll(mechanisms);
                if (seen.add(left)) {
                    next.put(left, joined(group, part));
                }
            }));
            List<Part> apart = next.get(Set.of());
            if (apart != null) {
                return apart;
            }
            layer = next;
        }
        return List.of();
    }

    private List<Part> joined(List<Part> group, List<Part> part) {
        List<Part> joined = new ArrayList<>(group);
        joined.addAll(part);
        joined.sort(Comparator.comparing(parts::indexOf));
        return joined;
    }

    /** A group that takes a number of mechanisms, which all parts together do, and of which none can be left out. */
    List<Part> taking(int mechanisms) {
        List<Part> group = new ArrayList<>();
        distinct.values().forEach(group::addAll);
        for (Part part : List.copyOf(group)) {
            List<Part> rest = group.stream().filter(p -> p != part).toList();
            if (new Covers(rest).ofSize(mechanisms - 1).isEmpty()) {
                group.remove(part);
            }
        }
        return List.copyOf(group);
    }
}
