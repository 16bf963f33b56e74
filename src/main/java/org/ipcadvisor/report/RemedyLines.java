package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/** What a report says of the changes that would help: what each gives up, what it yields, and how the document says it. */
final class RemedyLines {

    private static final int BRIEF = 2;

    private final LinkView view;
    private final Ink ink;

    RemedyLines(LinkView view, Ink ink) {
        this.view = view;
        this.ink = ink;
    }

    /** An item for each change, with all mechanisms that it helps; what it does to other links is below it. */
    List<Step> items(List<Remedy> remedies) {
        Map<List<Operation>, List<Remedy>> alike = new LinkedHashMap<>();
        remedies.forEach(remedy ->
                alike.computeIfAbsent(remedy.patch(), key -> new ArrayList<>()).add(remedy));
        return alike.values().stream().map(this::item).toList();
    }

    private Step item(List<Remedy> alike) {
        Map<Verdict, List<String>> mechanisms = new TreeMap<>();
        alike.forEach(remedy -> mechanisms
                .computeIfAbsent(remedy.verdict(), key -> new ArrayList<>())
                .add(remedy.mechanism()));
        String yields = mechanisms.entrySet().stream()
                .map(e -> view.names(e.getValue()) + ' ' + ink.verdict(e.getKey()))
                .collect(Collectors.joining(", "));
        Remedy first = alike.get(0);
        String text = Inert.text(first.givesUp()) + " Then " + yields + ". ["
                + first.patch().stream().map(RemedyLines::written).collect(Collectors.joining("; ")) + ']';
        return new Step(text, Step.leaves(elsewhere(first.elsewhere())));
    }

    /** What happens on other links; nothing where nothing does. */
    private static List<String> elsewhere(@Nullable SideEffects effects) {
        if (effects == null) {
            return List.of("What it does to the other links was not looked for.");
        }
        String told = (effects.worsens() + ' ' + effects.improves()).strip();
        String text = Inert.text(told);
        Stream<SideEffects.OfMechanism> mechanisms =
                effects.links().stream().flatMap(link -> link.mechanisms().stream());
        for (String name : mechanisms.map(m -> Inert.text(m.name())).distinct().toList()) {
            text = text.replace(name, Page.together(name));
        }
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** An operation in short; what replaces a large mapping is told by what is given up. */
    static String written(Operation operation) {
        Object value = operation.value();
        return operation.op().word() + ' ' + Inert.text(operation.path()) + (value == null ? "" : shown(value));
    }

    private static String shown(Object value) {
        if (!(value instanceof Map<?, ?> mapping)) {
            return ": " + Inert.text(value.toString());
        }
        boolean brief = mapping.size() <= BRIEF && mapping.values().stream().noneMatch(Map.class::isInstance);
        return !brief
                ? ""
                : mapping.entrySet().stream()
                        .map(e -> Inert.text(e.getKey() + ": " + e.getValue()))
                        .collect(Collectors.joining(", ", ": {", "}"));
    }

    /** How far changes were looked for, where there may be more of them; empty where there are not. */
    static List<String> bound(List<Recommendation> mechanisms) {
        Map<Integer, Set<String>> bounds = new TreeMap<>();
        for (Recommendation mechanism : mechanisms) {
            Integer within = mechanism.prospect().within();
            if (within != null) {
                bounds.computeIfAbsent(within, key -> new LinkedHashSet<>())
                        .add(Page.together(Inert.text(mechanism.name())));
            }
        }
        return bounds.entrySet().stream()
                .map(e -> e.getKey() == 0
                        ? "Which changes would help " + Wording.all(e.getValue()) + " was not looked for to the end."
                        : "These are all changes of up to " + e.getKey() + " operations on " + Wording.all(e.getValue())
                                + "; larger ones were not looked for.")
                .toList();
    }
}
