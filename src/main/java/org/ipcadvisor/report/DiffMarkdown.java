package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.LinkChange;
import org.ipcadvisor.compare.LinkChange.State;
import org.ipcadvisor.compare.MechanismChange;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two advices, as Markdown for a comment on GitHub: which way it went on top, a table of the
 * verdicts that are others, what caused them, and the rest folded. What would make a comment longer than GitHub takes is
 * left out, and that is said.
 */
public final class DiffMarkdown {

    private static final int ROWS = 256;

    private final Comparison comparison;
    private final DiffWords words;

    private DiffMarkdown(Comparison comparison) {
        this.comparison = comparison;
        this.words = new DiffWords(comparison);
    }

    /** The differences; lines end in a line feed. */
    public static String of(Comparison comparison) {
        DiffMarkdown markdown = new DiffMarkdown(comparison);
        String whole = markdown.text(Integer.MAX_VALUE, true);
        if (whole.length() <= MarkdownReport.MOST) {
            return whole;
        }
        String brief = markdown.text(Integer.MAX_VALUE, false);
        for (int rows = ROWS; brief.length() > MarkdownReport.MOST && rows > 0; rows /= 2) {
            brief = markdown.text(rows, false);
        }
        return brief;
    }

    private String text(int most, boolean details) {
        MarkdownBlocks page = new MarkdownBlocks();
        page.line("### " + MarkdownText.of(words.headline()));
        page.list(comparison.worse().stream().limit(most).map(Inert::text).toList());
        page.line(MarkdownText.of(words.sides()));
        List<List<String>> rows = rows();
        if (comparison.links().isEmpty()) {
            page.line(MarkdownText.of(words.nothing()));
        } else {
            page.table(rows.subList(0, (int) Math.min(rows.size(), 1L + most)));
        }
        causes(page, words.causes(), most);
        if (details) {
            page.folded(
                    "What is another, and changed no verdict and no condition",
                    new MarkdownBlocks().list(words.idle()).text());
            comparison.links().forEach(link -> page.folded("Details of " + DiffWords.link(link), details(link)));
        } else {
            page.line(MarkdownText.of("Left out, for a comment cannot be that long: the details"
                    + (most < Integer.MAX_VALUE
                            ? ", and what comes after the first " + most + " rows and causes."
                            : ".")));
        }
        if (!words.notes().isEmpty()) {
            page.list(words.notes());
        }
        return page.text().stripTrailing() + "\n";
    }

    private static void causes(MarkdownBlocks page, List<String> causes, int most) {
        if (!causes.isEmpty()) {
            page.line("**What is another, and changed something:**");
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < Math.min(most, causes.size()); i++) {
                list.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(MarkdownText.of(causes.get(i)));
            }
            page.line(list.toString());
        }
    }

    /** A row for each link, and below it one for each of its mechanisms on which the verdict is another. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("link", "mechanism", "before", "now", "because of"));
        for (LinkChange link : comparison.links()) {
            State was = link.from();
            State is = link.to();
            String name = MarkdownText.of(DiffWords.link(link));
            rows.add(List.of(
                    name,
                    "",
                    was == null ? "none" : "**" + was.verdict().word() + "**",
                    is == null ? "none" : "**" + is.verdict().word() + "**",
                    words.numbers(link.because())));
            if (was != null && is != null && !DiffWords.choice(link).isEmpty()) {
                rows.add(List.of(name, "the chosen one", chosen(was), chosen(is), words.numbers(link.because())));
            }
            link.mechanisms().stream()
                    .filter(mechanism -> mechanism.from() != mechanism.to())
                    .forEach(mechanism -> rows.add(List.of(
                            name,
                            MarkdownText.of(DiffWords.mechanism(mechanism)),
                            verdict(mechanism.from()),
                            verdict(mechanism.to()),
                            words.numbers(mechanism.because().causes()))));
        }
        return rows;
    }

    private static String chosen(State state) {
        return state.chosen() == null
                ? "none"
                : MarkdownText.of(Inert.text(state.chosenName() == null ? state.chosen() : state.chosenName()));
    }

    private static String verdict(@Nullable Verdict verdict) {
        return verdict == null ? "not judged" : "**" + verdict.word() + "**";
    }

    private String details(LinkChange link) {
        MarkdownBlocks details = new MarkdownBlocks();
        for (MechanismChange mechanism : link.mechanisms()) {
            details.line("**" + MarkdownText.of(DiffWords.mechanism(mechanism)) + "**: "
                    + MarkdownText.of(
                            DiffWords.shift(mechanism.from(), mechanism.to()) + "; " + words.because(mechanism)));
            if (!mechanism.findings().isEmpty()) {
                details.list(DiffWords.findings(mechanism).stream()
                        .map(DiffWords::labelled)
                        .toList());
            }
        }
        List<String> rest = new ArrayList<>();
        ids(rest, "Recommended now: ", link.recommended());
        ids(rest, "No longer recommended: ", link.dropped());
        ids(rest, "Recommended in another order: ", link.reordered());
        link.opened().forEach(question -> rest.add("To be decided now: " + DiffWords.question(question)));
        link.closed().forEach(question -> rest.add("No longer to be decided: " + DiffWords.question(question)));
        return rest.isEmpty() ? details.text() : details.list(rest).text();
    }

    private static void ids(List<String> lines, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(label + ids.stream().map(Inert::text).collect(Collectors.joining(", ")));
        }
    }
}
