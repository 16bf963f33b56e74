package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.SourceFinding;
import org.ipcadvisor.knowledge.Comment.Sense;
import org.ipcadvisor.knowledge.Source;

/**
 * What the sources leave open of what an advice rests on, and where other texts dispute or interpret it: the names, and all
 * readings where all is unfolded. What confirms a source opens nothing, and what is accepted is told as an assumption.
 */
final class OpenPoints {

    private final Advice advice;
    private final boolean explain;
    private final Sheet page;

    OpenPoints(Advice advice, boolean explain, Sheet page) {
        this.advice = advice;
        this.explain = explain;
        this.page = page;
    }

    void add() {
        Predicate<SourceFinding> own = finding -> finding.stance() == null;
        List<Part> open = parts("Left open by ", "by ", own);
        List<Part> other = new ArrayList<>();
        for (Sense sense : List.of(Sense.DISPUTES, Sense.INTERPRETS)) {
            String verb = sense == Sense.DISPUTES ? "dispute " : "interpret ";
            other.addAll(parts(
                    explain || other.isEmpty() ? "Other texts " + verb : verb,
                    verb,
                    finding -> finding.stance() == sense && !isAccepted(finding)));
        }
        section(
                open,
                ", and read here so:",
                "How each is read, and how else it could be, is told by ./ipc-advisor" + Page.GLUE + "gaps.");
        section(
                other,
                ", which is read here so:",
                "What each says, and what follows where it is accepted (readings: {NAME:" + Page.GLUE
                        + "true}), is told by ./ipc-advisor" + Page.GLUE + "gaps.");
    }

    /** The findings of a sort on one source, under what leads to them. */
    private record Part(String heading, List<SourceFinding> findings) {}

    private void section(List<Part> parts, String unfolded, String told) {
        if (parts.isEmpty()) {
            return;
        }
        page.blank();
        if (explain) {
            for (Part part : parts) {
                page.paragraph(part.heading + unfolded, 0);
                part.findings.forEach(this::add);
            }
        } else {
            String names = parts.stream().map(OpenPoints::names).collect(Collectors.joining("; "));
            page.paragraph(names + ". " + told, 2);
        }
    }

    private static String names(Part part) {
        return part.heading + ": "
                + part.findings.stream()
                        .map(OpenPoints::name)
                        .map(Page::together)
                        .collect(Collectors.joining(", "));
    }

    private List<Part> parts(String first, String next, Predicate<SourceFinding> sort) {
        List<Part> parts = new ArrayList<>();
        for (Source source : advice.sources()) {
            List<SourceFinding> of = advice.sourceFindings().stream()
                    .filter(sort.and(finding -> finding.id().startsWith(source.id() + ':')))
                    .toList();
            if (!of.isEmpty()) {
                parts.add(new Part((explain || parts.isEmpty() ? first : next) + Inert.text(source.label()), of));
            }
        }
        return parts;
    }

    private boolean isAccepted(SourceFinding finding) {
        return advice.assumptions().stream()
                .filter(Assumed::accepted)
                .anyMatch(assumed -> assumed.by() != null && name(finding).equals(assumed.id()));
    }

    /** The name by itself, without the source that stands in the heading. */
    private static String name(SourceFinding open) {
        return Inert.text(open.id().substring(open.id().indexOf(':') + 1));
    }

    private void add(SourceFinding open) {
        page.paragraph("  ", "    ", Inert.text(open.reading()) + " [" + name(open) + ']');
        String who = open.stance() == null ? "The source, " : "The other text, on ";
        page.tree(
                "  ",
                List.of(
                        Step.leaf(who + Inert.text(open.where()) + ": " + Inert.text(open.says())),
                        Step.leaf("Other reading: " + Inert.text(open.otherReading()))));
    }
}
