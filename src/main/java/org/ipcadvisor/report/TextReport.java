package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ipcadvisor.advice.Advice;

/**
 * Advice as text for people: what is recommended for each link, what has to be decided, built and verified for it, and
 * why the rest fell.
 *
 * <p>Lines end in a line feed. Warnings are left out: they belong to another stream.
 */
public final class TextReport implements Report {

    private final TextOptions options;

    /** Looks as the options say. */
    public TextReport(TextOptions options) {
        this.options = options;
    }

    /** Writes the reports on the documents that were judged, an empty line between them; those refused are left out. */
    @Override
    public void write(List<Slot> slots, Writer out) throws IOException {
        String separator = "";
        for (Slot slot : slots) {
            if (slot instanceof Slot.Advised advised) {
                out.write(separator);
                out.write(of(advised.advice()));
                separator = "\n";
            }
        }
    }

    /** The report on one document, ending in a line feed. */
    public String of(Advice advice) {
        Page page = new Page(options.width());
        Ink ink = new Ink(options.colour());
        NameOrder order = new NameOrder(advice.links());
        new Overview(advice, ink, page).add();
        LinkSection links = new LinkSection(advice, ink, order, options.explain(), page);
        NoteLines notes = new NoteLines(advice, page);
        Explanation explanation = new Explanation(advice, ink, order, page);
        advice.links().forEach(link -> {
            links.add(link);
            if (options.explain()) {
                explanation.add(link);
                notes.explain(link);
            }
        });
        new PlanSection(advice, ink, page).add();
        new WaiverSection(advice, ink, page).add();
        notes.add();
        new OpenPoints(advice, options.explain(), page).add();
        new Closing(advice, ink, options.explain(), page).add();
        return page.text();
    }
}
