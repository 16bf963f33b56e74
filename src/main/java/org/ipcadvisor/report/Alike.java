package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/** What two mechanisms have to have in common to be justified in the same words: all but their names and rows. */
final class Alike {

    private Alike() {}

    static Object of(Recommendation mechanism) {
        return List.of(
                mechanism.verdict(),
                mechanism.verdict().isWorseThan(Verdict.CONDITIONAL) ? 0 : mechanism.rank(),
                mechanism.interoperation(),
                mechanism.directions(),
                mechanism.findings().stream().map(Alike::of).toList());
    }

    private static Object of(Finding finding) {
        return List.of(
                sameButProducts(finding),
                Objects.requireNonNullElse(finding.component(), ""),
                names(finding, Set.of(Phrase.MECHANISM)),
                cells(finding));
    }

    /** What two findings have to have in common to be told in one sentence about several products or components. */
    static Object sameButProducts(Finding finding) {
        return List.of(
                new Head(finding.rule(), finding.kind()),
                finding.effect(),
                finding.sentence().pattern(),
                names(finding, Set.of(Phrase.MECHANISM, Phrase.PRODUCT, Phrase.OTHER)),
                finding.because().stream().map(Alike::sort).toList());
    }

    private static Object sort(Fact fact) {
        return fact instanceof Fact.Cell || fact.isTarget() ? fact.getClass() : fact;
    }

    private static Map<String, String> names(Finding finding, Set<String> without) {
        Map<String, String> names = new LinkedHashMap<>(finding.sentence().names());
        names.keySet().removeAll(without);
        return names;
    }

    /** The facts of a finding, with the columns instead of the cells. */
    static List<Object> becauseOfAnyRow(Finding finding) {
        return finding.because().stream()
                .map(fact -> fact instanceof Fact.Cell cell ? column(cell) : fact)
                .toList();
    }

    private static List<String> cells(Finding finding) {
        return finding.because().stream()
                .filter(fact -> fact instanceof Fact.Cell)
                .map(Fact.Cell.class::cast)
                .map(cell -> column(cell) + '=' + cell.value())
                .toList();
    }

    private static String column(Fact.Cell cell) {
        return cell.label() + '/' + cell.column();
    }

    private record Head(String rule, @Nullable ConditionKind kind) {}
}
