package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Sentence;

/**
 * Findings that one sentence tells, because theirs differ in the mechanisms or in the products alone.
 *
 * @param pattern the pattern of all their sentences
 * @param names what each name in the pattern stands for, at least one each
 * @param mechanisms the names of the mechanisms that they are about
 * @param findings the findings
 */
record Remark(String pattern, Map<String, Set<String>> names, Set<String> mechanisms, List<Finding> findings) {

    /** The findings of one sort on some mechanisms, in the fewest sentences, by where each first comes up. */
    static List<Remark> on(Collection<Recommendation> mechanisms, Predicate<Finding> sort, NameOrder names) {
        List<Remark> all = mechanisms.stream()
                .flatMap(m -> m.findings().stream().filter(sort).map(f -> single(m, f)))
                .toList();
        return Stream.of(
                        List.of(Phrase.MECHANISM, Phrase.PRODUCT, Phrase.OTHER),
                        List.of(Phrase.PRODUCT, Phrase.OTHER, Phrase.MECHANISM))
                .map(order -> merged(all, order))
                .min(Comparator.comparing(List::size))
                .orElseThrow()
                .stream()
                .map(r -> new Remark(r.pattern, names.all(r.names), names.mechanisms(r.mechanisms), r.findings))
                .toList();
    }

    private static List<Remark> merged(List<Remark> remarks, List<String> order) {
        List<Remark> merged = remarks;
        for (String free : order) {
            merged = merged(merged, free);
        }
        return merged(merged, order.get(0));
    }

    private static Remark single(Recommendation mechanism, Finding finding) {
        Sentence sentence = finding.sentence();
        Map<String, Set<String>> names = new LinkedHashMap<>();
        sentence.names().forEach((name, value) -> names.put(name, Set.of(value)));
        return new Remark(sentence.pattern(), names, Set.of(mechanism.name()), List.of(finding));
    }

    private static List<Remark> merged(List<Remark> remarks, String free) {
        Map<List<Object>, List<Remark>> alike = new LinkedHashMap<>();
        remarks.forEach(r ->
                alike.computeIfAbsent(r.allBut(free), key -> new ArrayList<>()).add(r));
        return alike.values().stream().map(Remark::joined).toList();
    }

    private List<Object> allBut(String free) {
        Map<String, Set<String>> rest = new LinkedHashMap<>(names);
        rest.remove(free);
        return List.of(pattern, rest, free.equals(Phrase.MECHANISM) ? Set.of() : mechanisms);
    }

    private static Remark joined(List<Remark> alike) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Set<String> mechanisms = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Remark remark : alike) {
            remark.names.forEach((name, values) ->
                    names.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(values));
            mechanisms.addAll(remark.mechanisms);
            findings.addAll(remark.findings);
        }
        return new Remark(alike.get(0).pattern, names, mechanisms, findings);
    }
}
