package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What was said of documents, in one format. Reports say what the advice says: they decide, drop and rank nothing. */
@FunctionalInterface
public interface Report {

    /**
     * Writes a report on any number of documents; nothing is closed or flushed.
     *
     * @param slots what each document came to, in the order asked
     * @throws IOException if the writer fails
     */
    void write(List<Slot> slots, Writer out) throws IOException;
}
