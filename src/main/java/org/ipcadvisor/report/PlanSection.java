package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Verdict;

/** What a report says of the fewest mechanisms for the whole. */
final class PlanSection {

    private static final int ROOM_FOR_COLUMNS = 60;
    private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six");

    private final Advice advice;
    private final Ink ink;
    private final Sheet page;
    private final Map<String, String> names = new LinkedHashMap<>();

    PlanSection(Advice advice, Ink ink, Sheet page) {
        this.advice = advice;
        this.ink = ink;
        this.page = page;
        advice.links()
                .forEach(link ->
                        link.mechanisms().forEach(m -> names.put(m.mechanism(), Page.together(Inert.text(m.name())))));
    }

    void add() {
        Plan plan = advice.plan();
        if (plan == null) {
            return;
        }
        page.blank();
        page.paragraph(PlanHeading.of(plan, names), 2);
        int widest = plan.mechanisms().stream()
                .mapToInt(m -> Columns.of(name(m)))
                .max()
                .orElse(0);
        plan.mechanisms().forEach(mechanism -> uses(plan, mechanism, widest));
        if (!plan.unserved().isEmpty()) {
            page.labelled("Unserved", List.of(unserved(plan)));
        }
        page.labelled("Why " + number(plan.mechanisms().size()), inert(plan.because()));
        page.labelled("At run time", inert(plan.probes()));
        conditions(plan, "Decide", ConditionKind.DECIDE);
        conditions(plan, "Build so", ConditionKind.BUILD);
        conditions(plan, "Assumed", ConditionKind.ASSUME);
        page.labelled("Not given", inert(plan.limits()));
    }

    private String name(String mechanism) {
        return names.getOrDefault(mechanism, mechanism);
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }

    private static String unserved(Plan plan) {
        return plan.unserved().stream().map(Inert::text).map(Page::together).collect(Collectors.joining(", "));
    }

    private static List<String> inert(List<String> sentences) {
        return sentences.stream().map(Inert::text).toList();
    }

    /** A mechanism and what uses it, in columns if the page is wide enough. */
    private void uses(Plan plan, String mechanism, int widest) {
        Map<Verdict, List<String>> verdicts = new TreeMap<>();
        plan.uses().stream()
                .filter(use -> use.mechanism().equals(mechanism))
                .forEach(use -> verdicts.computeIfAbsent(use.verdict(), v -> new ArrayList<>())
                        .add(part(use)));
        String parts = verdicts.entrySet().stream()
                .map(e -> ink.verdict(e.getKey()) + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
        if (page.width() < ROOM_FOR_COLUMNS) {
            page.paragraph("  ", "    ", name(mechanism) + ": " + parts);
        } else {
            int margin = Math.max(16, widest + 4);
            page.paragraph("  " + Columns.pad(name(mechanism), margin - 2), " ".repeat(margin + 2), parts);
        }
    }

    private String part(Plan.Use use) {
        boolean chosen = advice.links().stream()
                .filter(link -> link.id().equals(use.part()))
                .map(LinkAdvice::chosen)
                .anyMatch(use.mechanism()::equals);
        return Page.together(Inert.text(use.part())) + (chosen ? Page.GLUE + "(chosen)" : "");
    }

    private void conditions(Plan plan, String label, ConditionKind kind) {
        Citations citations = new Citations(advice);
        page.labelled(
                label,
                plan.uses().stream()
                        .flatMap(use -> use.conditions().stream())
                        .filter(condition -> condition.kind() == kind)
                        .map(condition -> cited(condition, citations))
                        .distinct()
                        .toList());
    }

    private static String cited(Finding condition, Citations citations) {
        List<String> parts = citations.of(List.of(condition));
        String text = Inert.text(condition.message());
        return parts.isEmpty() ? text : text + " [" + String.join("; ", parts) + ']';
    }
}
