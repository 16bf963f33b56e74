package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.Problem;

/** How results are written; the formats themselves are the reports' matter. */
interface Reports {

    /** One JSON document with a slot for every file. */
    void json(List<Slot> slots, Writer out) throws IOException;

    /** The advice for people, one file after the other. */
    void text(List<Advice> advice, TextStyle style, Writer out) throws IOException;

    /** One advice as a line of JSON, with its line end. */
    void line(Advice advice, Writer out) throws IOException;

    /** The problems of one line of a batch as a line of JSON, with its line end. */
    void badLine(int number, List<Problem> problems, Writer out) throws IOException;

    /**
     * How texts look.
     *
     * @param width the columns that they may fill
     * @param color whether verdicts are coloured
     * @param explain whether every verdict's justification is unfolded
     */
    record TextStyle(int width, boolean color, boolean explain) {}
}
