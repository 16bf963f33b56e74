package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Golden;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on formats show is what the program does. */
class FormatPagesTest {

    private static final Path PAGES = Path.of("src/docs/formats");
    private static final Pattern TRANSCRIPT = Pattern.compile("```console\\n\\$ \\./ipc-advisor (.+)\\n([^`]*)```\\n");

    @ParameterizedTest
    @ValueSource(strings = {"schema.md", "init.md", "diff.md"})
    void transcriptsAreReal(String name) throws IOException {
        Path page = PAGES.resolve(name);
        String text = Files.readString(page);
        assertThat(TRANSCRIPT.matcher(text).results()).isNotEmpty();
        Golden.check(page, TRANSCRIPT.matcher(text).replaceAll(FormatPagesTest::transcript));
    }

    private static String transcript(MatchResult match) {
        Shell.Ran ran = new Cli(new LibraryJudge()).run(match.group(1).split(" ", -1));
        return Matcher.quoteReplacement(
                "```console\n$ ./ipc-advisor " + match.group(1) + "\n" + ran.out() + ran.err() + "```\n");
    }

    @Test
    void theDocumentThatNamesItsSchemaIsRead() throws IOException, BadDocumentException {
        Matcher yaml = Pattern.compile("```yaml\\n([^`]*)```").matcher(Files.readString(PAGES.resolve("schema.md")));
        assertThat(yaml.find()).isTrue();
        byte[] document = yaml.group(1).getBytes(StandardCharsets.UTF_8);
        assertThat(Advisor.standard().read(null, document, Syntax.YAML).warnings())
                .isEmpty();
    }
}
