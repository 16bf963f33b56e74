package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on formats show is what the program does. */
class FormatPagesTest {

    private static final Pattern TRANSCRIPT =
            Pattern.compile("~~~~console\\n\\$ \\./ipc-advisor (.+)\\n(?s:(.*?))~~~~\\n");

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void transcripts_are_real(String format) throws IOException {
        Path page = Path.of("src/docs/formats", format + ".md");
        String text = Files.readString(page);
        assertThat(TRANSCRIPT.matcher(text).results()).hasSize(1);
        Golden.check(page, TRANSCRIPT.matcher(text).replaceAll(FormatPagesTest::transcript));
    }

    private static String transcript(MatchResult match) {
        Shell.Ran ran = new Cli(new LibraryJudge()).run(match.group(1).split(" ", -1));
        return Matcher.quoteReplacement(
                "~~~~console\n$ ./ipc-advisor " + match.group(1) + "\n" + ran.out() + ran.err() + "~~~~\n");
    }
}
