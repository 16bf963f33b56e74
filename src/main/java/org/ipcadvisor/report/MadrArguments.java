package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Met;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.Waived;

/** What speaks for and against a mechanism: its findings as MADR words arguments, each with where it comes from. */
final class MadrArguments {

    /** A word that begins a sentence and would be written small within one. */
    private static final Pattern FIRST_WORD = Pattern.compile("^[A-Z][a-z]* .*", Pattern.DOTALL);

    private final NameOrder order;
    private final Citations citations;
    private final CommentLines comments;

    MadrArguments(Advice advice) {
        this.order = new NameOrder(advice.links());
        this.citations = new Citations(advice);
        this.comments = new CommentLines(advice);
    }

    /** All of them, the good ones first. */
    List<String> all(Recommendation mechanism) {
        List<String> all = new ArrayList<>();
        all.addAll(of(mechanism, "Good, because ", finding -> finding.effect() == Effect.SUPPORTS || isMet(finding)));
        all.addAll(
                of(mechanism, "Neutral, because ", finding -> finding.effect() == Effect.INFORMS && !isMet(finding)));
        all.addAll(counting(mechanism));
        return all;
    }

    /** Those that a verdict comes from, and what is put up with. */
    List<String> counting(Recommendation mechanism) {
        List<String> all = new ArrayList<>();
        all.addAll(of(mechanism, "Neutral, because ", finding -> finding.isCondition() || finding.waived() != null));
        all.addAll(of(
                mechanism,
                "Bad, because ",
                finding -> finding.allows() != Verdict.VIABLE && !finding.isCondition() && finding.waived() == null));
        return all;
    }

    /** Conditions that were met. */
    List<String> met(Recommendation mechanism) {
        return of(mechanism, "Good, because ", MadrArguments::isMet);
    }

    private static boolean isMet(Finding finding) {
        return finding.met() != null;
    }

    /** Findings of one sort that one sentence tells stand together, if the same is said of why they count or do not. */
    private List<String> of(Recommendation mechanism, String lead, Predicate<Finding> sort) {
        Map<String, List<Finding>> reasons = new LinkedHashMap<>();
        mechanism.findings().stream()
                .filter(sort)
                .forEach(finding -> reasons.computeIfAbsent(reason(finding), key -> new ArrayList<>())
                        .add(finding));
        List<String> arguments = new ArrayList<>();
        reasons.forEach((reason, findings) -> Remark.on(List.of(mechanism), findings::contains, order)
                .forEach(remark -> arguments.add(lead + argument(reason, remark))));
        return arguments;
    }

    private String argument(String reason, Remark remark) {
        String sentence = Phrase.of(remark.pattern(), remark.names());
        boolean small = reason.isEmpty() && FIRST_WORD.matcher(remark.pattern()).matches();
        String told = small ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
        List<String> parts = new ArrayList<>(cells(remark));
        parts.addAll(citations.of(remark.findings()));
        String disputes = comments.disputes(remark.findings()).stream()
                .map(line -> Page.BREAK + line + '.')
                .collect(Collectors.joining());
        return reason + told + (parts.isEmpty() ? "" : " [" + String.join("; ", parts) + ']') + disputes;
    }

    /** The cells that say YES, by their sources; those that say NO are cited with the notes. */
    private static List<String> cells(Remark remark) {
        Map<String, List<Fact.Cell>> sources = new LinkedHashMap<>();
        remark.findings().stream()
                .flatMap(finding -> finding.because().stream())
                .filter(fact -> fact instanceof Fact.Cell cell && cell.available())
                .map(Fact.Cell.class::cast)
                .distinct()
                .forEach(cell -> sources.computeIfAbsent(cell.label(), key -> new ArrayList<>())
                        .add(cell));
        return sources.values().stream().map(cells -> Cells.told(cells, true)).toList();
    }

    /** Why a finding that lowers a verdict asks for something, or does not count. */
    private static String reason(Finding finding) {
        Waived waived = finding.waived();
        Met met = finding.met();
        if (waived != null) {
            String ticket = waived.ticket() == null ? "" : ", " + waived.ticket();
            return Inert.text("it is put up with until " + waived.until() + " by " + waived.owner() + ticket + ": ");
        } else if (met != null) {
            return Inert.text("a condition was met (" + met.evidence() + ", " + met.by() + ", " + met.on() + "): ");
        }
        return finding.effect() == Effect.CONDITION
                ? asks(Objects.requireNonNullElse(finding.kind(), ConditionKind.ASSUME))
                : "";
    }

    private static String asks(ConditionKind kind) {
        return switch (kind) {
            case DECIDE -> "this is to be decided: ";
            case BUILD -> "it has to be built so: ";
            case VERIFY -> "this has to be tested: ";
            case ASSUME -> "it rests on an assumption: ";
        };
    }
}
