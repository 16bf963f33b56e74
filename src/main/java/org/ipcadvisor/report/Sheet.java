package org.ipcadvisor.report;

import java.util.List;

/** What the sections of a report are written on: lines of text, or blocks that another notation lays out. */
interface Sheet {

    /** The columns that a line may fill; 0 where there are no lines to fill. */
    int width();

    /** Space between what stands above and what follows. */
    void blank();

    /** A paragraph that starts behind the first text, and whose second and further lines start behind a margin. */
    void paragraph(String first, String margin, String words);

    /** A paragraph whose second and further lines are indented by the given number of columns. */
    default void paragraph(String words, int hang) {
        paragraph("", " ".repeat(hang), words);
    }

    /** Items behind a label; nothing for no items. */
    void labelled(String label, List<String> items);

    /** Numbered items below a heading of their own, the first few of which matter most; nothing for no items. */
    void numbered(String heading, List<Step> items, int most);

    /** Steps below what has been written, and the steps below them. */
    void tree(String margin, List<Step> steps);
}
