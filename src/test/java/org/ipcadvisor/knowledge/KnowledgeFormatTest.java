package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ipcadvisor.knowledge.check.Checkup;
import org.junit.jupiter.api.Test;

/** What the description of a source's folder lists is what the reader takes. */
class KnowledgeFormatTest {

    private static final Path DOCUMENT = Path.of("src/docs/knowledge-format.md");
    private static final Pattern FILE =
            Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z]+)` \\| (?:always|for a table|for a text|at will) \\|");
    private static final Pattern CHECK = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final Pattern KIND = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|([^|]*)\\| (?:YES|NO|both) \\|");

    @Test
    void every_kind_of_restriction_is_listed_with_its_fields() throws IOException {
        List<String> listed = KIND.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> row.group(1) + ' ' + fields(row.group(2)))
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(RestrictionKind.values())
                        .map(kind -> kind.word()
                                + ' '
                                + kind.fields().stream().sorted().toList())
                        .toList());
    }

    private static List<String> fields(String cell) {
        return Pattern.compile("`(\\w+)[`:]")
                .matcher(cell)
                .results()
                .map(f -> f.group(1))
                .sorted()
                .toList();
    }

    @Test
    void every_file_is_listed() throws IOException {
        assertThat(listed(FILE, Files.readString(DOCUMENT))).containsExactlyInAnyOrderElementsOf(SourceFolder.FILES);
    }

    @Test
    void every_check_is_listed() throws IOException {
        String checks = Files.readString(DOCUMENT).split("## What is checked\n", 2)[1];
        assertThat(listed(CHECK, checks)).containsExactlyElementsOf(Checkup.checks());
    }

    private static List<String> listed(Pattern row, String text) {
        return row.matcher(text).results().map(found -> found.group(1)).toList();
    }

    @Test
    void the_example_has_every_file_and_can_be_loaded_after_what_is_shipped() {
        SourceFiles example = SourceFiles.fieldReport();
        assertThat(example.names()).containsExactlyInAnyOrderElementsOf(SourceFolder.FILES);
        Knowledge knowledge =
                SourceFiles.together(SourceFiles.article(), SourceFiles.shipped("win32-ipc-guide"), example);
        assertThat(knowledge.sources()).extracting(Source::label).contains("Field report");
    }
}
