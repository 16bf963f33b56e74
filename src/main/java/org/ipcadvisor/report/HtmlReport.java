package org.ipcadvisor.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ipcadvisor.advice.Gate;

/**
 * Advice as one page for browsers, which loads nothing and runs nothing: the table of the platforms concerned with the
 * evidence of each cell, the justification of each verdict to be unfolded, and all that the text says.
 *
 * <p>The templates escape what is put into them, by where it is put.
 */
public final class HtmlReport implements Report {

    private final Gate gate;

    /** Tells whether the advice passes. */
    public HtmlReport(Gate gate) {
        this.gate = gate;
    }

    @Override
    @SuppressWarnings("NullAway") // templates can do without what would intercept their tags
    public void write(List<Slot> slots, Writer out) throws IOException {
        StringOutput text = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(text), null, HtmlPage.of(slots, gate));
        out.write(text.toString());
    }
}
