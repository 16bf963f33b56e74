package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.Problem;

/** Hands what was judged to the library's reports. */
final class LibraryReports implements Reports {

    @Override
    public void json(List<Slot> slots, Writer out) throws IOException {
        throw new UnsupportedOperationException("The reports are not here yet.");
    }

    @Override
    public void text(List<Advice> advice, TextStyle style, Writer out) throws IOException {
        throw new UnsupportedOperationException("The reports are not here yet.");
    }

    @Override
    public void line(Advice advice, Writer out) throws IOException {
        throw new UnsupportedOperationException("The reports are not here yet.");
    }

    @Override
    public void badLine(int number, List<Problem> problems, Writer out) throws IOException {
        throw new UnsupportedOperationException("The reports are not here yet.");
    }
}
