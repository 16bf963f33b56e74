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
            throw new AssertionError("refused: " + lines(e.problems()), e);
        }
    }

    /** The problems of a YAML text, each as in {@code 3:1 duplicate-key /a: The key ...}. */
    static List<String> badYaml(String text) {
        return lines(problems(text.getBytes(StandardCharsets.UTF_8), Syntax.YAML));
    }

    static List<String> badJson(String text) {
        return lines(problems(text.getBytes(StandardCharsets.UTF_8), Syntax.JSON));
    }

    static List<String> bad(byte[] bytes, Syntax syntax) {
        return lines(problems(bytes, syntax));
    }

    static List<Problem> problems(byte[] bytes, Syntax syntax) {
        BadDocumentException refused =
                catchThrowableOfType(BadDocumentException.class, () -> Document.read(bytes, syntax));
        assertThat(refused).as("what is wrong with the document").isNotNull();
        return refused.problems();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Reading::line).toList();
    }

    private static String line(Problem problem) {
        Place place = Objects.requireNonNull(problem.place(), "the place of a problem in a text");
        return place.line() + ":" + place.column() + " " + problem.code()
                + (problem.path().isEmpty() ? "" : " " + problem.path()) + ": " + problem.message();
    }
}
