package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.LinkAdvice;

/**
 * Advice as decision records in Markdown, a record for each link, in the form of MADR 4.0: front matter that can be checked
 * again, what was considered, what was chosen, and what speaks for and against each option.
 *
 * <p>Lines end in a line feed. Several records stand one below the other, a comment between them; each of them is to be
 * kept in a file of its own.
 */
public final class MadrReport implements Report {

    private final Gate gate;
    private final RecordSetting setting;

    /**
     * Writes records.
     *
     * @param gate what does not pass
     * @param setting what is around them
     */
    public MadrReport(Gate gate, RecordSetting setting) {
        this.gate = gate;
        this.setting = setting;
    }

    @Override
    public void write(List<Slot> slots, Writer out) throws IOException {
        List<String> records = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot instanceof Slot.Advised advised) {
                advised.advice().links().forEach(link -> records.add(text(advised.advice(), link)));
            }
        }
        for (int i = 0; i < records.size(); i++) {
            if (i > 0) {
                out.write("\n<!-- Record " + (i + 1) + " of " + records.size()
                        + " begins below; --format madr=FOLDER writes each to a file of its own. -->\n\n");
            }
            out.write(records.get(i));
        }
    }

    /** The record on one of an advice's links. */
    public String text(Advice advice, LinkAdvice link) {
        return new MadrHead(advice, link, gate, setting).text()
                + '\n'
                + new MadrRecord(advice, link, gate, setting).text();
    }
}
