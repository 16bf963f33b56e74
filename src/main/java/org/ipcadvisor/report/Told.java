package org.ipcadvisor.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.document.Problem;

/** What pages and comments say alike: problems, and the texts of blocks by their lines. */
final class Told {

    private Told() {}

    /** The lines of a block's text, without the marks that a page of text needs; every one of them is inert. */
    static List<String> lines(String text) {
        return Arrays.stream(text.split(String.valueOf(Page.BREAK), -1))
                .map(line -> Inert.text(line.replace(Page.GLUE, ' ')))
                .toList();
    }

    /** The same in one line. */
    static String line(String text) {
        return String.join(" ", lines(text));
    }

    /** A problem or a warning with its place. */
    static String problem(Problem problem) {
        String place = problem.place() == null
                ? ""
                : "line " + problem.place().line() + ", column "
                        + problem.place().column();
        String where =
                Stream.of(place, problem.path()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return Inert.text((where.isEmpty() ? "" : where + ": ") + problem.message());
    }

    /** The name of a file. */
    static String file(String file) {
        return file.equals("-") ? "standard input" : Inert.text(file);
    }

    /** A number of things. */
    static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
