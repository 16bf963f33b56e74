package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;

/** Reads requirements for the tests, and writes what is wrong or odd in them as lines. */
final class Desk {

    static final Knowledge KNOWLEDGE = Knowledge.shipped();

    private static final RequirementsReader READER = new RequirementsReader(KNOWLEDGE);

    private Desk() {}

    /** A document whose first two lines give version and application. */
    static String desk(String rest) {
        return "version: 1\napplication: Order Desk\n" + rest;
    }

    /** The same in the long form, with components on the third and a link from the fourth line on. */
    static String plant(String link) {
        return "version: 1\napplication: Plant Monitor\n"
                + "components: {collector: {targets: [Windows NT 4.0]}, console: {targets: [Windows 95, MS-DOS]}}\n"
                + link;
    }

    static Requirements read(String yaml) {
        return read(yaml, Syntax.YAML);
    }

    static Requirements read(String text, Syntax syntax) {
        try {
            return READER.read("order-desk", text.getBytes(StandardCharsets.UTF_8), syntax);
        } catch (BadDocumentException e) {
            throw new AssertionError("refused: " + lines(e.problems()), e);
        }
    }

    /** The problems of a document, each as in {@code 3:1 unknown-key /plattforms: "plattforms" is ...}. */
    static List<String> problems(String yaml) {
        return problems(yaml, Syntax.YAML);
    }

    static List<String> problems(String text, Syntax syntax) {
        BadDocumentException refused = catchThrowableOfType(
                BadDocumentException.class,
                () -> READER.read("order-desk", text.getBytes(StandardCharsets.UTF_8), syntax));
        assertThat(refused).as("what is wrong with the document").isNotNull();
        return lines(refused.problems());
    }

    static List<String> warnings(String yaml) {
        return lines(read(yaml).warnings());
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Desk::line).toList();
    }

    private static String line(Problem problem) {
        Place place = Objects.requireNonNull(problem.place(), "the place of a problem in a text");
        return place + " " + problem.code() + (problem.path().isEmpty() ? "" : " " + problem.path()) + ": "
                + problem.message();
    }
}
