package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a good text, it is read, or refused with problems that stand inside of it. */
class MutationsTest {

    private static final int MUTATIONS = 2_000;

    private static final List<String> GOOD = List.of("""
            version: 1
            application: 'Order Desk'   # quoted
            targets: [Windows 95, {platform: "Win\\u0033\\x32s", version: "1.25"}]
            needs:
              pipes: create
            description: |
              Two lines
              of text.
            components:
            - first
            - {a: ~, b: .5, "c": 0x1F}
            ? explicit
            : value
            x-é🚀: >-
              folded
            """, """
            {"version": 1, "application": "Ord\\u0065r\\n \\ud83d\\ude80",\r
             "targets": ["Windows 95", {"platform": null, "version": -1.5e3}],
            \t"needs": {"pipes": true}, "x-é🚀": {}, "list": []}
            """);

    private static final int[] CHARACTERS =
            " \t\n\r:-,[]{}#&*!|>'\"%@`?.01eExn\\u~<\u0000\u001B\u0085\u00E9\u202E\uFEFF🚀/"
                    .codePoints()
                    .toArray();

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final Pattern JARGON = Pattern.compile(
            "(?i)exception|token|scann|pars(e|ing)|block (mapping|end)|flow|simple key|stream|CTRL-CHAR|org\\.");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_122})
    void everyOutcomeIsADocumentOrADiagnosis(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < MUTATIONS; count++) {
            byte[] bytes = mutation(GOOD.get(random.nextInt(GOOD.size())), random);
            check(bytes, random.nextBoolean() ? Syntax.YAML : Syntax.JSON, seed);
        }
    }

    private static byte[] mutation(String good, Random random) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(40));
            bytes = mutate(bytes, from, to, random);
        }
        return bytes;
    }

    private static byte[] mutate(byte[] bytes, int from, int to, Random random) {
        ByteArrayOutputStream mutated = new ByteArrayOutputStream();
        mutated.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> mutated.write(bytes[from] ^ 1 << random.nextInt(8)); // one bit flipped
            case 1 -> mutated.writeBytes(new byte[0]); // one byte left out
            case 2 -> mutated.writeBytes(character(random)); // one character for another
            case 3 -> { // a stretch doubled
                mutated.write(bytes, from, to - from);
                mutated.write(bytes, from, bytes.length - from);
                return mutated.toByteArray();
            }
            default -> { // cut off
                return mutated.toByteArray();
            }
        }
        mutated.write(bytes, from + 1, bytes.length - from - 1);
        return mutated.toByteArray();
    }

    private static byte[] character(Random random) {
        return Character.toString(CHARACTERS[random.nextInt(CHARACTERS.length)]).getBytes(StandardCharsets.UTF_8);
    }

    private static void check(byte[] bytes, Syntax syntax, long seed) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            Document document = Document.read(bytes, syntax);
            checkPlace(document.place("/needs"), text);
        } catch (BadDocumentException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> checkProblem(problem, text));
            assertThat(refused.problems()).extracting(Problem::place).isSorted();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ", " + syntax + ": " + text, e);
        }
    }

    private static void checkProblem(Problem problem, String text) {
        checkPlace(Objects.requireNonNull(problem.place()), text);
        assertThat(problem.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(problem.message()).endsWith(".").doesNotContainPattern("\\p{Cc}");
        assertThat(problem.message().replaceAll("\".*\"", "")).doesNotContainPattern(JARGON);
    }

    private static void checkPlace(Place place, String text) {
        String[] lines = LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1);
        assertThat(place.line()).as("the line, in %s", text).isBetween(1, lines.length);
        String line = lines[place.line() - 1];
        assertThat(place.column())
                .as("the column, in %s", text)
                .isBetween(1, line.codePointCount(0, line.length()) + 1);
    }
}
