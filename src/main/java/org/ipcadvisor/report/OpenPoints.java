package org.ipcadvisor.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.SourceFinding;

/** What the sources leave open of what an advice rests on: a sentence each, and the other readings where all is unfolded. */
final class OpenPoints {

    private final Advice advice;
    private final boolean explain;
    private final Page page;

    OpenPoints(Advice advice, boolean explain, Page page) {
        this.advice = advice;
        this.explain = explain;
        this.page = page;
    }

    void add() {
        if (advice.sourceFindings().isEmpty()) {
            return;
        }
        page.blank();
        if (explain) {
            page.paragraph("Left open by " + sources() + ", and read here so:", 0);
            advice.sourceFindings().forEach(this::add);
        } else {
            String names = advice.sourceFindings().stream()
                    .map(this::name)
                    .map(Page::together)
                    .collect(Collectors.joining(", "));
            page.paragraph(
                    "Left open by " + sources() + ": " + names
                            + ". How each is read, and how else it could be, is told by" + " ./ipc-advisor" + Page.GLUE
                            + "gaps.",
                    2);
        }
    }

    private String sources() {
        return advice.sources().stream().map(s -> Inert.text(s.label())).collect(Collectors.joining(", "));
    }

    /** The gap's name by itself where there is but one source that it can be of. */
    private String name(SourceFinding open) {
        boolean one = advice.sources().size() == 1;
        return Inert.text(one ? open.id().substring(open.id().indexOf(':') + 1) : open.id());
    }

    private void add(SourceFinding open) {
        page.paragraph("  ", "    ", Inert.text(open.reading()) + " [" + name(open) + ']');
        page.tree(
                "  ",
                List.of(
                        Step.leaf("The source, " + Inert.text(open.where()) + ": " + Inert.text(open.says())),
                        Step.leaf("Other reading: " + Inert.text(open.otherReading()))));
    }
}
