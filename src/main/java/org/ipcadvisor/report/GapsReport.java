package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceGap;

/** What the sources leave open, all of it and in full, as text. */
public final class GapsReport {

    private final Knowledge knowledge;
    private final int width;

    /** Tells of a knowledge on lines of a width. */
    public GapsReport(Knowledge knowledge, int width) {
        this.knowledge = knowledge;
        this.width = width;
    }

    /** Each gap with its place, what the source says, our reading and the other one. */
    public String text() {
        Page page = new Page(width);
        if (knowledge.sourceGaps().isEmpty()) {
            page.paragraph("Nothing that the sources leave open is known.", 0);
        }
        boolean first = true;
        for (SourceGap gap : knowledge.sourceGaps()) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.paragraph(gap.id(), 2);
            page.labelled("Where", List.of(gap.where()));
            page.labelled("Says", List.of(gap.says()));
            page.labelled("Read here", List.of(gap.reading()));
            page.labelled("Otherwise", List.of(gap.otherReading()));
        }
        return page.text();
    }
}
