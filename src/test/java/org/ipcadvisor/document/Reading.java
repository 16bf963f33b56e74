package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads documents for the tests, and writes their problems as lines. */
final class Reading {

    private Reading() {}

    static Document yaml(String text) {
        return good(text, Syntax.YAML);
    }

    static Document json(String text) {
        return good(text, Syntax.JSON);
    }

    private static Document good(String text, Syntax syntax) {
        try {
            return Document.read(text.getBytes(StandardCharsets.UTF_8), syntax);
        } catch (BadDocumentException e) {
            throw new AssertionError("refused: " + written(e.problems()), e);
        }
    }

    /** The problems of a YAML text, each as in {@code 3:1 duplicate-key /a: The key ...}. */
    static List<String> badYaml(String text) {
        return written(problems(text.getBytes(StandardCharsets.UTF_8), Syntax.YAML));
    }

    static List<String> badJson(String text) {
        return written(problems(text.getBytes(StandardCharsets.UTF_8), Syntax.JSON));
    }

    static List<String> bad(byte[] bytes, Syntax syntax) {
        return written(problems(bytes, syntax));
    }

    /** A text in one line: / between blanks ends a line, and → is a tab. */
    static String lines(String text) {
        return text.replace(" / ", "\n").replace("→", "\t");
    }

    /** Makes sure that one syntax error is all that is told of a YAML text, written as {@link #lines} has it. */
    static void yamlSaysOnly(String text, String place, String message) {
        saysOnly(badYaml(lines(text)), place, message);
    }

    static void saysOnly(List<String> problems, String place, String message) {
        assertThat(problems)
                .singleElement()
                .asString()
                .matches(line -> line.startsWith(place + " syntax"), "stands at " + place)
                .endsWith(": " + message);
    }

    static List<Problem> problems(byte[] bytes, Syntax syntax) {
        BadDocumentException refused =
                catchThrowableOfType(BadDocumentException.class, () -> Document.read(bytes, syntax));
        assertThat(refused).as("what is wrong with the document").isNotNull();
        return refused.problems();
    }

    private static List<String> written(List<Problem> problems) {
        return problems.stream().map(Reading::line).toList();
    }

    private static String line(Problem problem) {
        Place place = Objects.requireNonNull(problem.place(), "the place of a problem in a text");
        return place + " " + problem.code() + (problem.path().isEmpty() ? "" : " " + problem.path()) + ": "
                + problem.message();
    }
}
