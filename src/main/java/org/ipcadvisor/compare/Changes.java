package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.compare.LinkChange.State;
import org.jspecify.annotations.Nullable;

/** What is another between two advices, link by link, whatever the reason. */
final class Changes {

    private Changes() {}

    /**
     * The links of which something changed, in the order of the newer advice, then those that were removed.
     *
     * @param former the names that links had, by the names that they have
     */
    static List<LinkChange> between(List<LinkAdvice> before, List<LinkAdvice> after, Map<String, String> former) {
        Map<String, LinkAdvice> old = new LinkedHashMap<>();
        before.forEach(link -> old.put(link.id(), link));
        List<LinkChange> changes = new ArrayList<>();
        for (LinkAdvice link : after) {
            String formerly = former.get(link.id());
            changes.add(change(old.remove(formerly == null ? link.id() : formerly), link, formerly));
        }
        old.values().forEach(link -> changes.add(change(link, null, null)));
        return changes.stream().filter(LinkChange::isChange).toList();
    }

    private static LinkChange change(
            @Nullable LinkAdvice before, @Nullable LinkAdvice after, @Nullable String formerly) {
        if (before == null || after == null) {
            return whole(before, after);
        }
        return new LinkChange(
                after.id(),
                formerly,
                state(before),
                state(after),
                mechanisms(before, after),
                missing(after.recommended(), before.recommended(), Function.identity()),
                missing(before.recommended(), after.recommended(), Function.identity()),
                reordered(before.recommended(), after.recommended()),
                missing(questions(after), questions(before), DecisiveQuestion::question),
                missing(questions(before), questions(after), DecisiveQuestion::question),
                List.of());
    }

    /** A link that was added or removed, of which nothing more is told. */
    private static LinkChange whole(@Nullable LinkAdvice before, @Nullable LinkAdvice after) {
        LinkAdvice either = after == null ? Objects.requireNonNull(before) : after;
        List<String> none = List.of();
        State was = state(before);
        State is = state(after);
        return new LinkChange(either.id(), null, was, is, List.of(), none, none, none, List.of(), List.of(), List.of());
    }

    private static @Nullable State state(@Nullable LinkAdvice link) {
        if (link == null) {
            return null;
        }
        Recommendation chosen = link.mechanisms().stream()
                .filter(mechanism -> mechanism.mechanism().equals(link.chosen()))
                .findFirst()
                .orElse(null);
        return chosen == null
                ? new State(link.verdict(), link.chosen(), link.verdict(), null)
                : new State(link.verdict(), link.chosen(), chosen.verdict(), chosen.name());
    }

    private static List<MechanismChange> mechanisms(LinkAdvice before, LinkAdvice after) {
        Map<String, Recommendation> old = new LinkedHashMap<>();
        before.mechanisms().forEach(mechanism -> old.put(mechanism.mechanism(), mechanism));
        List<MechanismChange> changes = new ArrayList<>();
        for (Recommendation mechanism : after.mechanisms()) {
            changes.add(change(old.remove(mechanism.mechanism()), mechanism, mechanism, after.chosen()));
        }
        old.values().forEach(mechanism -> changes.add(change(mechanism, null, mechanism, before.chosen())));
        return changes.stream().filter(MechanismChange::isChange).toList();
    }

    private static MechanismChange change(
            @Nullable Recommendation before,
            @Nullable Recommendation after,
            Recommendation either,
            @Nullable String chosen) {
        return new MechanismChange(
                either.mechanism(),
                either.name(),
                before == null ? null : before.verdict(),
                after == null ? null : after.verdict(),
                either.mechanism().equals(chosen),
                findings(Weighing.told(before), Weighing.told(after)),
                Because.UNKNOWN);
    }

    private static List<FindingChange> findings(Map<String, Finding> old, Map<String, Finding> now) {
        List<FindingChange> changes = new ArrayList<>();
        Set<String> sentences = new LinkedHashSet<>(old.keySet());
        sentences.addAll(now.keySet());
        for (String sentence : sentences) {
            Finding before = old.get(sentence);
            Finding after = now.get(sentence);
            FindingChange.Weight from = Weighing.weight(before);
            FindingChange.Weight to = Weighing.weight(after);
            Finding either = after == null ? before : after;
            if (from != to && either != null) {
                changes.add(new FindingChange(either, from, to));
            }
        }
        return changes;
    }

    private static List<String> reordered(List<String> before, List<String> after) {
        List<String> was = before.stream().filter(after::contains).toList();
        List<String> is = after.stream().filter(before::contains).toList();
        return was.equals(is) ? List.of() : after;
    }

    private static List<DecisiveQuestion> questions(LinkAdvice link) {
        return link.guidance().questions();
    }

    private static <T> List<T> missing(List<T> some, List<T> others, Function<T, String> name) {
        Set<String> names = new LinkedHashSet<>(others.stream().map(name).toList());
        return some.stream().filter(one -> !names.contains(name.apply(one))).toList();
    }
}
