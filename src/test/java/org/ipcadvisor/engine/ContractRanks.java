package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipcadvisor.requirements.Link;

/** The contract's order, ranks and verdict of a link, stated a second time over the effects of its mechanisms. */
final class ContractRanks {

    private final Map<String, Set<String>> effects;
    private final List<String> prefer;

    ContractRanks(Map<String, Set<String>> effects, Link link) {
        this.effects = effects;
        this.prefer = link.terms().constraints().prefer().stream()
                .map(m -> Objects.requireNonNull(m.value()).id())
                .toList();
    }

    /** Rows by verdict, preference, conditions and the article's order; then, in the same way, what has no row. */
    List<String> order() {
        List<String> order = new ArrayList<>(effects.keySet());
        order.sort((a, b) -> {
            boolean rowA = ContractCells.ROWS.contains(a);
            if (rowA != ContractCells.ROWS.contains(b)) {
                return rowA ? -1 : 1;
            }
            int better = compare(a, b);
            return better != 0 ? better : Integer.compare(position(a), position(b));
        });
        return order;
    }

    /** One more than the number of mechanisms that are strictly better. */
    int rank(String mechanism) {
        int ahead = 0;
        for (String other : effects.keySet()) {
            ahead += compare(other, mechanism) < 0 ? 1 : 0;
        }
        return ahead + 1;
    }

    /** The rows that are viable or conditional. */
    List<String> recommended() {
        return order().stream()
                .filter(m -> ContractCells.ROWS.contains(m) && severity(m) <= 1)
                .toList();
    }

    /** The best row's. */
    int severity() {
        return ContractCells.ROWS.stream().mapToInt(this::severity).min().orElseThrow();
    }

    private int severity(String mechanism) {
        return ContractTable.severity(Objects.requireNonNull(effects.get(mechanism)));
    }

    private int compare(String a, String b) {
        int byVerdict = Integer.compare(severity(a), severity(b));
        int byPreference = Integer.compare(preference(a), preference(b));
        return byVerdict != 0
                ? byVerdict
                : byPreference != 0 ? byPreference : Long.compare(conditions(a), conditions(b));
    }

    private int preference(String mechanism) {
        return prefer.contains(mechanism) ? prefer.indexOf(mechanism) : prefer.size();
    }

    /** A rule and a column count once, whatever the role. */
    private long conditions(String mechanism) {
        return Objects.requireNonNull(effects.get(mechanism)).stream()
                .filter(effect -> effect.startsWith("CONDITION "))
                .map(effect -> effect.substring(0, effect.lastIndexOf(' ')))
                .distinct()
                .count();
    }

    private int position(String mechanism) {
        return ContractCells.ROWS.contains(mechanism)
                ? ContractCells.ROWS.indexOf(mechanism)
                : Cases.ARTICLE.mechanism(mechanism).order();
    }
}
