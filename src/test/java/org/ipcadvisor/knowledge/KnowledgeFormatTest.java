package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the description of a source's folder lists is what the reader takes. */
class KnowledgeFormatTest {

    private static final Path DOCUMENT = Path.of("src/docs/knowledge-format.md");
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
        String document = Files.readString(DOCUMENT);
        try (var files = Files.list(Path.of("rules/kb95900"))) {
            assertThat(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
        }
    }
}
