package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;

/** The advice on one document as Markdown. */
final class MarkdownAdvice {

    private static final Ink PLAIN = new Ink(false);
    private static final int FEW = 3;

    private final Advice advice;
    private final Gate gate;
    private final MarkdownReport.Depth depth;
    private final MarkdownBlocks page;
    private final AdviceBlocks blocks;

    MarkdownAdvice(Advice advice, Gate gate, MarkdownReport.Depth depth, MarkdownBlocks page) {
        this.advice = advice;
        this.gate = gate;
        this.depth = depth;
        this.page = page;
        this.blocks = new AdviceBlocks(advice);
    }

    void add() {
        List<String> causes = gate.causes(advice);
        page.line("### " + MarkdownText.of(blocks.headline() + ". " + gate.result(advice)));
        if (!causes.isEmpty()) {
            page.list(causes.stream().map(Inert::text).toList());
        }
        if (depth != MarkdownReport.Depth.BRIEF && !blocks.description().isEmpty()) {
            page.line(MarkdownText.of(blocks.description()));
        }
        page.line(MarkdownText.of(blocks.origin()));
        if (!advice.warnings().isEmpty()) {
            page.line("**Warnings**");
            page.list(advice.warnings().stream().map(Told::problem).toList());
        }
        if (advice.links().size() > 1) {
            page.table(blocks.overview().stream()
                    .map(row -> row.stream().map(MarkdownText::of).toList())
                    .toList());
        }
        advice.links().forEach(this::link);
        page.all(blocks.plan());
        if (depth != MarkdownReport.Depth.BRIEF) {
            page.folded(
                    "The notes of the sources",
                    new MarkdownBlocks().all(blocks.notes()).text());
            page.folded(
                    "What the sources leave open, and what other texts say",
                    new MarkdownBlocks().all(blocks.open(true)).text());
        }
        page.all(blocks.closing(false));
        page.all(blocks.read());
        if (depth != MarkdownReport.Depth.BRIEF) {
            page.folded(
                    "What the document says for itself",
                    new MarkdownBlocks().all(blocks.kept()).text());
        }
    }

    private void link(LinkAdvice link) {
        List<Block> section = blocks.link(link);
        page.line("#### " + MarkdownText.of(((Block.Paragraph) section.get(0)).text()));
        page.table(table(link));
        page.all(section.stream()
                .filter(block -> block instanceof Block.Numbered || isAmiss(block))
                .toList());
        List<Block> rest = section.subList(1, section.size()).stream()
                .filter(block -> !(block instanceof Block.Numbered) && !isAmiss(block))
                .toList();
        String of = advice.links().size() == 1 ? "" : " of " + link.id();
        if (depth != MarkdownReport.Depth.BRIEF) {
            page.folded(
                    "Conditions and reasons" + of,
                    new MarkdownBlocks().all(rest).text());
        }
        if (depth == MarkdownReport.Depth.JUSTIFIED) {
            page.folded(
                    "Every verdict" + of + " down to its cells, notes and lines",
                    new MarkdownBlocks().all(blocks.justification(link)).text());
        }
    }

    private static boolean isAmiss(Block block) {
        return block instanceof Block.Labelled labelled && labelled.label().equals("Chosen");
    }

    private List<List<String>> table(LinkAdvice link) {
        boolean across = link.mechanisms().stream()
                .anyMatch(m ->
                        m.interoperation() == Interoperation.NOT_STATED || m.interoperation() == Interoperation.DENIED);
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                across
                        ? List.of("rank", "mechanism", "verdict", "interoperation", "why")
                        : List.of("rank", "mechanism", "verdict", "why"));
        for (Recommendation mechanism : link.mechanisms()) {
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(mechanism.rank()));
            row.add(MarkdownText.of(Inert.text(mechanism.name()))
                    + (mechanism.mechanism().equals(link.chosen()) ? " (chosen)" : ""));
            row.add("**" + PLAIN.verdict(mechanism.verdict()) + "**");
            if (across) {
                row.add(mechanism.interoperation().word());
            }
            row.add(why(mechanism));
            rows.add(row);
        }
        return rows;
    }

    /** The conditions where there are some, and else the sentence that gives the reason. */
    private static String why(Recommendation mechanism) {
        List<String> conditions = mechanism.findings().stream()
                .filter(Finding::isCondition)
                .map(MarkdownAdvice::condition)
                .distinct()
                .toList();
        if (mechanism.verdict() != Verdict.CONDITIONAL || conditions.isEmpty()) {
            return MarkdownText.of(Inert.text(mechanism.summary()));
        }
        int more = conditions.size() - FEW;
        return conditions.stream().limit(FEW).collect(Collectors.joining("<br>"))
                + (more > 0 ? "<br>and " + more + " more" : "");
    }

    private static String condition(Finding finding) {
        String kind = finding.kind() == null ? "" : finding.kind().word() + ": ";
        return MarkdownText.of(Inert.text(kind + finding.message()));
    }
}
