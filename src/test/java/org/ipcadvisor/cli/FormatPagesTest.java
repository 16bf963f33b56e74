package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Golden;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages on formats show is what the program does. */
class FormatPagesTest {

    private static final Path PAGES = Path.of("src/docs/formats");
    private static final Pattern TRANSCRIPT =
            Pattern.compile("(```|~~~~)console\\n\\$ \\./ipc-advisor (.+)\\n(?s:.*?)\\1\\n");

    @TempDir
    private Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void transcripts_are_real(Path page) throws IOException {
        String written = Files.readString(page);
        Files.createDirectory(folder.resolve("target"));
        assertThat(TRANSCRIPT.matcher(written).results()).isNotEmpty();
        Golden.check(page, TRANSCRIPT.matcher(written).replaceAll(this::transcript));
    }

    @Test
    void the_document_that_names_its_schema_is_read() throws IOException, BadDocumentException {
        Matcher yaml = Pattern.compile("```yaml\\n([^`]*)```").matcher(Files.readString(PAGES.resolve("schema.md")));
        assertThat(yaml.find()).isTrue();
        byte[] document = yaml.group(1).getBytes(StandardCharsets.UTF_8);
        assertThat(Advisor.standard().read(null, document, Syntax.YAML).warnings())
                .isEmpty();
    }

    private String transcript(MatchResult match) {
        String inFolder = match.group(2).replace("--output ", "--output " + folder + '/');
        Shell.Ran ran = new Cli(new LibraryJudge()).run(inFolder.split(" ", -1));
        String fence = match.group(1);
        return Matcher.quoteReplacement(
                fence + "console\n$ ./ipc-advisor " + match.group(2) + "\n" + ran.out() + ran.err() + fence + "\n");
    }
}
