package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;

/** What a line of a batch is answered: the advice, or what is wrong with it, on a line. */
public final class LineJson {

    private final JsonReport report = new JsonReport();

    /** Judges lines. */
    @FunctionalInterface
    public interface Judging {

        /**
         * Judges what a line requires.
         *
         * @throws BadDocumentException with all its problems
         */
        Advice judge(byte[] line) throws BadDocumentException;
    }

    /**
     * Writes what a line is answered.
     *
     * @param number the number of the line, from 1
     * @return whether the line was bad
     * @throws IOException if the writer fails
     */
    public boolean answer(byte[] line, long number, Judging judging, Writer text) throws IOException {
        try {
            report.writeLine(judging.judge(line), text);
            return false;
        } catch (BadDocumentException e) {
            report.writeLine(number, e.problems(), text);
            return true;
        }
    }
}
