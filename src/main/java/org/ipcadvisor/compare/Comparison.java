package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is different between the advice on two documents.
 *
 * @param application the application's name in the newer one
 * @param from the application's verdict before
 * @param to the application's verdict now
 * @param edits where the documents differ
 * @param links the links of which something changed, in the order of the newer document, then those that were removed
 */
public record Comparison(String application, Verdict from, Verdict to, List<Edit> edits, List<LinkChange> links) {

    /** Compares the advice on an older document with that on a newer one. */
    public static Comparison of(Judged before, Judged after) {
        List<Edit> edits = Edit.between(
                before.requirements().document(), after.requirements().document());
        Map<String, LinkAdvice> old = new LinkedHashMap<>();
        before.advice().links().forEach(link -> old.put(link.id(), link));
        List<LinkChange> changes = new ArrayList<>();
        for (LinkAdvice link : after.advice().links()) {
            changes.add(change(link.id(), old.remove(link.id()), link, edits));
        }
        old.values().forEach(link -> changes.add(change(link.id(), link, null, edits)));
        return new Comparison(
                after.advice().application(),
                before.advice().verdict(),
                after.advice().verdict(),
                edits,
                changes.stream().filter(LinkChange::isChange).toList());
    }

    /** Whether a link, or what was chosen for one, serves less well than before. */
    public boolean isWorse() {
        return links.stream().anyMatch(LinkChange::isWorse);
    }

    private static LinkChange change(
            String id, @Nullable LinkAdvice before, @Nullable LinkAdvice after, List<Edit> edits) {
        if (before == null || after == null) {
            Verdict from = before == null ? null : before.verdict();
            Verdict to = after == null ? null : after.verdict();
            return new LinkChange(id, from, to, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        return new LinkChange(
                id,
                before.verdict(),
                after.verdict(),
                mechanisms(before, after, edits),
                missing(after.recommended(), before.recommended()),
                missing(before.recommended(), after.recommended()),
                missing(questions(after), questions(before)),
                missing(questions(before), questions(after)));
    }

    private static List<MechanismChange> mechanisms(LinkAdvice before, LinkAdvice after, List<Edit> edits) {
        Map<String, Recommendation> old = new LinkedHashMap<>();
        before.mechanisms().forEach(mechanism -> old.put(mechanism.mechanism(), mechanism));
        List<MechanismChange> changes = new ArrayList<>();
        for (Recommendation mechanism : after.mechanisms()) {
            Recommendation earlier = old.remove(mechanism.mechanism());
            changes.add(change(earlier, mechanism, mechanism.mechanism().equals(after.chosen()), edits));
        }
        old.values()
                .forEach(mechanism -> changes.add(
                        change(mechanism, null, mechanism.mechanism().equals(before.chosen()), edits)));
        return changes.stream()
                .filter(change -> change.from() != change.to()
                        || !change.gone().isEmpty()
                        || !change.come().isEmpty())
                .toList();
    }

    private static MechanismChange change(
            @Nullable Recommendation before, @Nullable Recommendation after, boolean chosen, List<Edit> edits) {
        Recommendation either = after == null ? before : after;
        if (either == null) {
            throw new IllegalArgumentException("There is no mechanism to compare.");
        }
        Map<String, Finding> old = lowering(before);
        Map<String, Finding> now = lowering(after);
        List<String> gone = missing(List.copyOf(old.keySet()), List.copyOf(now.keySet()));
        List<String> come = missing(List.copyOf(now.keySet()), List.copyOf(old.keySet()));
        Stream<Finding> changed =
                Stream.concat(gone.stream().map(old::get), come.stream().map(now::get));
        return new MechanismChange(
                either.mechanism(),
                either.name(),
                before == null ? null : before.verdict(),
                after == null ? null : after.verdict(),
                chosen,
                gone,
                come,
                causes(changed.toList(), edits));
    }

    /** The findings that lower a verdict, by their sentences. */
    private static Map<String, Finding> lowering(@Nullable Recommendation mechanism) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        if (mechanism != null) {
            mechanism.findings().stream()
                    .filter(finding -> finding.effect().compareTo(Effect.CONDITION) <= 0)
                    .forEach(finding -> findings.putIfAbsent(finding.message(), finding));
        }
        return findings;
    }

    private static List<Edit> causes(List<Finding> findings, List<Edit> edits) {
        Set<String> paths = new LinkedHashSet<>();
        for (Finding finding : findings) {
            for (Fact fact : finding.because()) {
                if (fact instanceof Fact.Requirement requirement) {
                    paths.add(requirement.path());
                } else if (fact instanceof Fact.Unspecified unspecified) {
                    paths.add(unspecified.path());
                }
            }
        }
        List<Edit> causes = edits.stream()
                .filter(edit -> paths.stream().anyMatch(edit::touches))
                .toList();
        return causes.isEmpty() ? edits : causes;
    }

    private static List<String> questions(LinkAdvice link) {
        return link.guidance().questions().stream()
                .map(DecisiveQuestion::question)
                .toList();
    }

    private static List<String> missing(List<String> some, List<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
