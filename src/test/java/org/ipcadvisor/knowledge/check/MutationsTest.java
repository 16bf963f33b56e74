package org.ipcadvisor.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ipcadvisor.knowledge.BadKnowledgeException;
import org.ipcadvisor.knowledge.SourceFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody writes into a folder, the answer is a list of what is wrong, or that nothing is: never a fault. */
class MutationsTest {

    private static final int TRIES = 150;
    private static final SourceFiles REPORT = SourceFiles.fieldReport();

    @TempDir
    private Path parent;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_folder_in_which_lines_and_words_are_changed_is_refused_or_read(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            List<String> names = List.copyOf(REPORT.names());
            String file = names.get(random.nextInt(names.size()));
            String changed = changed(REPORT.text(file), random);
            try {
                Checkup.of(REPORT.with(file, changed).in(parent), List.of());
            } catch (BadKnowledgeException e) {
                refused++;
                assertThat(e.problems()).isNotEmpty().allMatch(problem -> problem.endsWith("."));
            } catch (RuntimeException e) {
                fail("Seed " + seed + ", " + file + ":\n" + changed, e);
            }
        }
        assertThat(refused).isBetween(TRIES / 10, TRIES - 1);
    }

    private static String changed(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> Collections.swap(lines, at, other);
            case 3 -> lines.set(at, word(lines.get(at), random, "null"));
            default -> lines.set(at, word(lines.get(at), random, word(lines.get(other), random, "x")));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The line with one of its words replaced. */
    private static String word(String line, Random random, String by) {
        List<String> words = new ArrayList<>(List.of(line.split("(?<=[\\s:,{}\\[\\]])", -1)));
        int at = random.nextInt(words.size());
        words.set(at, by.strip() + (words.get(at).endsWith(" ") ? " " : ""));
        return String.join("", words);
    }
}
