package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Direction;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Sentence;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Place;
import org.jspecify.annotations.Nullable;

/** What was found on one link, mechanism by mechanism. */
final class Found {

    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<String, List<Direction>> directions = new LinkedHashMap<>();
    private final Set<String> denied = new HashSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Found() {
        Table.rows().forEach(row -> findings.put(row.id(), new ArrayList<>()));
    }

    /** What {@code {name}} stands for in the findings that follow, beside mechanism and product. */
    Found naming(String name, String value) {
        names.put(name, value);
        return this;
    }

    /** What the whole column says of a product. */
    Found column(String product, String column) {
        for (Table.Row row : Table.rows()) {
            Fact[] facts = Table.grounds(row.id(), column).toArray(Fact[]::new);
            if (Table.has(row.id(), column)) {
                add(row.id(), Effect.SUPPORTS, null, "PROVIDED", product, "{product} has {mechanism}.", facts);
            } else {
                add(row.id(), Effect.BLOCK, null, "NOT-PROVIDED", product, "{product} has no {mechanism}.", facts);
            }
        }
        return this;
    }

    /** A condition of verification on every mechanism that a column has. */
    Found verifyEach(String column, String rule, String product, String pattern, Fact fact) {
        Table.rows().stream()
                .filter(row -> Table.has(row.id(), column))
                .forEach(row -> condition(
                        ConditionKind.VERIFY, row.id(), rule, product, pattern, Table.cell(row.id(), column), fact));
        return this;
    }

    Found finds(Effect effect, String mechanism, String rule, String product, String pattern, Fact... facts) {
        return add(mechanism, effect, null, rule, product, pattern, facts);
    }

    Found condition(ConditionKind kind, String mechanism, String rule, String product, String pattern, Fact... facts) {
        return add(mechanism, Effect.CONDITION, kind, rule, product, pattern, facts);
    }

    Found direction(String mechanism, String creates, String opens, Verdict verdict) {
        directions.computeIfAbsent(mechanism, m -> new ArrayList<>()).add(new Direction(creates, opens, verdict));
        return this;
    }

    /** A mechanism of which a source denies that it works between different columns. */
    Found denied(String mechanism) {
        denied.add(mechanism);
        return this;
    }

    private Found add(
            String mechanism,
            Effect effect,
            @Nullable ConditionKind kind,
            String rule,
            String product,
            String pattern,
            Fact... facts) {
        Map<String, String> all = new LinkedHashMap<>(names);
        all.put("mechanism", Table.row(mechanism).name());
        all.put("product", product);
        all.keySet().removeIf(name -> !pattern.contains('{' + name + '}'));
        Sentence sentence = new Sentence(pattern, all);
        findings.computeIfAbsent(mechanism, m -> new ArrayList<>())
                .add(new Finding(rule, effect, kind, null, product, null, null, sentence, List.of(facts)));
        return this;
    }

    /** The mechanisms in the order of the contract. */
    List<Recommendation> mechanisms(Interoperation interoperation) {
        Comparator<List<Finding>> better = Comparator.comparing((List<Finding> f) -> Verdict.of(f))
                .thenComparing(f ->
                        f.stream().filter(x -> x.effect() == Effect.CONDITION).count());
        return findings.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(better))
                .map(e -> {
                    long ahead = findings.values().stream()
                            .filter(other -> better.compare(other, e.getValue()) < 0)
                            .count();
                    return judged(Table.row(e.getKey()), e.getValue(), (int) ahead + 1, interoperation);
                })
                .toList();
    }

    private Recommendation judged(Table.Row row, List<Finding> found, int rank, Interoperation interoperation) {
        List<Finding> sorted =
                found.stream().sorted(Comparator.comparing(Finding::effect)).toList();
        return new Recommendation(
                row.id(),
                row.name(),
                row.inTable(),
                Table.order(row),
                Verdict.of(found),
                rank,
                denied.contains(row.id()) ? Interoperation.DENIED : interoperation,
                sorted.isEmpty() ? "" : sorted.get(0).message(),
                sorted,
                directions.getOrDefault(row.id(), List.of()),
                Prospect.NONE);
    }

    static Fact line(int line, int column, String path, String value) {
        return new Fact.Requirement(path, new Place(line, column), value);
    }

    static Fact target(int line, int column, String path, String product) {
        return new Fact.Requirement(path, new Place(line, column), product, true);
    }

    static Fact leftOut(String path) {
        return new Fact.Unspecified(path);
    }
}
