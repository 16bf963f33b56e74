package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.Golden;
import org.ipcadvisor.serve.Serving;
import org.junit.jupiter.api.Test;

/** What the page on the service shows of curl is what curl shows of the service. */
class ServePageTest {

    private static final Path PAGE = Path.of("src/docs/use/serve.md");
    private static final Pattern TRANSCRIPT = Pattern.compile("```console\\n\\$ (curl .+)\\n[^`]*```\\n");

    @Test
    void transcripts_are_real() throws Exception {
        assumeTrue(new Shell(Path.of("").toAbsolutePath()).run("curl --version").exit() == 0, "There is no curl.");
        String written = Files.readString(PAGE);
        assertThat(TRANSCRIPT.matcher(written).results().count()).isGreaterThan(2);
        try (Serving serving = new Serving()) {
            Golden.check(PAGE, TRANSCRIPT.matcher(written).replaceAll(match -> transcript(match, serving.port())));
        }
    }

    private static String transcript(MatchResult match, int port) {
        try {
            String line = match.group(1).replace("localhost:8950", "127.0.0.1:" + port);
            Shell.Ran ran = new Shell(Path.of("").toAbsolutePath()).run(line);
            assertThat(ran.exit()).as(ran.err()).isZero();
            return Matcher.quoteReplacement("```console\n$ " + match.group(1) + "\n" + ran.out() + "```\n");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
