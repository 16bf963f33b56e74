package org.ipcadvisor.report;

/**
 * How a text report is to look.
 *
 * @param width the columns of a line, at least {@link #NARROWEST}; only a word that is longer goes beyond
 * @param colour whether verdicts are coloured, with ANSI sequences
 * @param explain whether the justification of each verdict is unfolded
 */
public record TextOptions(int width, boolean colour, boolean explain) {

    /** The fewest columns that a report is laid out for. */
    public static final int NARROWEST = 40;

    /** Takes a width that is too small as the smallest. */
    public TextOptions {
        width = Math.max(width, NARROWEST);
    }

    /** 80 columns, no colour, nothing unfolded. */
    public static TextOptions plain() {
        return new TextOptions(80, false, false);
    }
}
