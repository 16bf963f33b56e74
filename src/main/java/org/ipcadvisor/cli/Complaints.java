package org.ipcadvisor.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.report.Inert;

/**
 * What is said beside the results, on standard error: one line each, in UTF-8, with nothing that steers a terminal, and
 * nothing that a workflow of GitHub takes for a command: that is a line that begins with two colons, or one with
 * {@code ##[} anywhere.
 */
final class Complaints {

    private static final Pattern COMMAND = Pattern.compile("^[\\s\\p{Z}]*::");

    private final PrintStream err;

    Complaints(OutputStream err) {
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** A problem of a file, as {@code FILE:LINE:COLUMN: path: message}. */
    void problem(String file, Problem problem) {
        line(at(file, problem) + what(problem));
    }

    /** A warning about a file, in the same shape. */
    void warning(String file, Problem warning) {
        line(at(file, warning) + "warning: " + what(warning));
    }

    /** A sentence about a file. */
    void about(String file, String sentence) {
        line(file + ": " + sentence);
    }

    /** What begins by itself with the file and the place that it is about. */
    void plain(String problem) {
        line(problem);
    }

    /** A sentence of the command itself. */
    void say(String sentence) {
        line("ipc-advisor: " + sentence);
    }

    /** Text in the place of what stands on the terminal's line. */
    void over(String text) {
        err.print("\r\033[K" + Inert.text(text));
        err.flush();
    }

    /** Where a fault happened, for those who look for it. */
    void trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().map(each -> each.replace("\t", "    ")).forEach(this::line);
    }

    private void line(String text) {
        err.print(noCommand(Inert.text(text)) + '\n');
        err.flush();
    }

    private static String noCommand(String line) {
        String begun = COMMAND.matcher(line).find() ? line.replaceFirst(":", "\\\\u{3A}") : line;
        return begun.replace("##[", "#\\u{23}[");
    }

    private static String at(String file, Problem problem) {
        Place place = problem.place();
        return place == null ? file + ": " : file + ':' + place + ": ";
    }

    private static String what(Problem problem) {
        return problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message();
    }
}
