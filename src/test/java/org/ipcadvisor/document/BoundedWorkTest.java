package org.ipcadvisor.document;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a long text holds, it is read or refused soon; the bound is for slow machines. */
class BoundedWorkTest {

    private static final int SIZE = Limit.DOCUMENT_BYTES.most() / 2;
    private static final Duration SOON = Duration.ofSeconds(10);

    static Stream<String> repeated() {
        return Stream.of(
                "{",
                "[",
                "{a: ",
                "{\"a\":",
                "[\"a\",",
                "- ",
                "-\n",
                "? ",
                "?\n",
                ": ",
                ":",
                "a:\n",
                "a: ",
                "a: 1\n",
                "\"a\":",
                "&a ",
                "*a ",
                "!a ",
                "!",
                "!%41",
                "%a\n",
                "---\n",
                "...\n",
                "|\n",
                "- |\n",
                "- >\n  a\n",
                ",",
                "]",
                "}",
                "@",
                "'",
                "\"",
                "\\",
                "\"\\",
                "#",
                "#\n",
                " #",
                " ",
                "\n",
                "\r",
                "\t",
                "a",
                "a ",
                "a\n",
                "a\n\n",
                "1",
                "1.",
                "1e",
                "-",
                "0x",
                "\u0000",
                "a\u001B",
                "\uFEFF",
                "🚀",
                "🚀 ",
                "<<: {}\n",
                "a, ",
                "- 1\n",
                "- .nan\n");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void oneThingOverAndOver(String some) {
        readSoon(fill("", some, ""));
    }

    static Stream<String[]> wrapped() {
        return Stream.of(
                new String[] {"[", "1,", "1]"},
                new String[] {"[", "{},", "1]"},
                new String[] {"[", "[1],", "1]"},
                new String[] {"[", "{b: c},", "1]"},
                new String[] {"[", "{\"b\":1},", "1]"},
                new String[] {"[", "? a,", "1]"},
                new String[] {"[", "a:", "]"},
                new String[] {"[", "🚀,", "1]"},
                new String[] {"[", "1e9999,", "1]"},
                new String[] {"{", "\"a\":1,", "\"b\":1}"},
                new String[] {"{", "[a]: 1,", "\"b\":1}"},
                new String[] {"a: \"", "\\n", "\""},
                new String[] {"a: \"", "b\n", "\""},
                new String[] {"a: '", "''", "'"},
                new String[] {"a: |\n", " b\n", ""},
                new String[] {"a: >\n", "\n b\n", ""},
                new String[] {"[\"", "\\u0000", "\"]"});
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void oneThingOverAndOverInBrackets(String before, String some, String after) {
        readSoon(fill(before, some, after));
    }

    static Stream<String> grown() {
        return Stream.of(
                IntStream.range(0, 80_000).mapToObj(key -> "k" + key + ": 1\n").collect(Collectors.joining()),
                IntStream.range(0, 80_000)
                        .mapToObj(key -> "\"k" + key + "\":1,")
                        .collect(Collectors.joining("", "{", "")),
                IntStream.range(0, 1_400)
                        .mapToObj(level -> " ".repeat(level) + "a:\n")
                        .collect(Collectors.joining()),
                ("{\"" + "k".repeat(1_000) + "\":").repeat(30) + "[" + "[1,1e999],".repeat(49_000),
                "a".repeat(60_000) + ": 1\n",
                "\"" + "a".repeat(60_000) + "\": 1\n");
    }

    @ParameterizedTest
    @MethodSource("grown")
    void manyKeysDeepLinesAndLongPaths(String text) {
        readSoon(text);
    }

    private static String fill(String before, String some, String after) {
        int length = some.getBytes(StandardCharsets.UTF_8).length;
        return before + some.repeat(SIZE / length) + after;
    }

    private static void readSoon(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (Syntax syntax : Syntax.values()) {
            assertTimeoutPreemptively(SOON, () -> read(bytes, syntax));
        }
    }

    private static void read(byte[] bytes, Syntax syntax) {
        try {
            Document.read(bytes, syntax).root();
        } catch (BadDocumentException refused) {
            refused.problems().forEach(Problem::message);
        }
    }
}
