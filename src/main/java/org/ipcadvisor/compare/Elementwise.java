package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.compare.Edit.Kind;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;

/** Two lists side by side: which of their elements are the same thing, whatever is said of it. */
final class Elementwise {

    /** So many pairs of elements are compared at most; of longer lists it is told that they differ. */
    private static final int MOST_PAIRS = 250_000;

    /** What names an element that is a mapping: a target, a waiver, a record that a condition was met. */
    private static final List<String> NAMES = List.of("platform", "finding", "condition");

    private final String oldPath;
    private final String newPath;
    private final List<?> before;
    private final List<?> after;
    private final List<Part> parts = new ArrayList<>();

    private Elementwise(String oldPath, String newPath, List<?> before, List<?> after) {
        this.oldPath = oldPath;
        this.newPath = newPath;
        this.before = before;
        this.after = after;
    }

    static Part of(String oldPath, String newPath, List<?> before, List<?> after) {
        return new Elementwise(oldPath, newPath, before, after).part();
    }

    private Part part() {
        if (new HashSet<Object>(before).equals(new HashSet<Object>(after)) && before.size() == after.size()) {
            return new Part.Other(new Edit(Kind.REORDERED, oldPath, newPath, before, after));
        }
        List<Object> old = before.stream().map(Elementwise::name).toList();
        List<Object> now = after.stream().map(Elementwise::name).toList();
        if (newPath.endsWith("/between") && old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                both(i, i);
            }
        } else if (isOnce(old) && isOnce(now) && (long) old.size() * now.size() <= MOST_PAIRS && align(old, now)) {
            return new Part.Elements(parts);
        } else {
            return new Part.Other(new Edit(Kind.CHANGED, oldPath, newPath, before, after));
        }
        return new Part.Elements(parts);
    }

    private static boolean isOnce(List<Object> names) {
        return new HashSet<>(names).size() == names.size();
    }

    /** Puts the elements side by side that both lists have; false if some of them stand in another order. */
    private boolean align(List<Object> old, List<Object> now) {
        Set<Object> common = new HashSet<>(old);
        common.retainAll(now);
        if (!only(old, common).equals(only(now, common))) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < old.size(); i++) {
            if (!common.contains(old.get(i))) {
                parts.add(
                        new Part.Other(new Edit(Kind.REMOVED, Pointers.child(oldPath, i), null, before.get(i), null)));
                continue;
            }
            while (!old.get(i).equals(now.get(at))) {
                added(at++);
            }
            both(i, at++);
        }
        while (at < now.size()) {
            added(at++);
        }
        return true;
    }

    private static List<Object> only(List<Object> names, Set<Object> common) {
        return names.stream().filter(common::contains).toList();
    }

    private void both(int old, int now) {
        parts.add(Part.of(Pointers.child(oldPath, old), Pointers.child(newPath, now), before.get(old), after.get(now)));
    }

    private void added(int now) {
        parts.add(new Part.Other(new Edit(Kind.ADDED, null, Pointers.child(newPath, now), null, after.get(now))));
    }

    /** What an element is called; one that has no name is called what it is. */
    private static Object name(@Nullable Object element) {
        Stream<@Nullable Object> names =
                element instanceof Map<?, ?> entries ? NAMES.stream().map(entries::get) : Stream.of(element);
        return names.filter(Objects::nonNull).findFirst().orElse(String.valueOf(element));
    }
}
