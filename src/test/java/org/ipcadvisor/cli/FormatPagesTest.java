package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Golden;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages on formats and on the use of the program show is what it does. */
class FormatPagesTest {

    private static final Path PAGES = Path.of("src/docs/formats");
    private static final Pattern TRANSCRIPT =
            Pattern.compile("(```|~~~~)console\\n\\$ \\./ipc-advisor (.+)\\n(?s:.*?)(?<=\\n)\\1\\n");
    private static final Pattern CUT = Pattern.compile(" \\| head -(\\d+)$");
    private static final Pattern NARROWED = Pattern.compile(" \\| cut -c1-(\\d+)$");
    private static final Pattern INPUT = Pattern.compile(" <(\\S+)$");
    private static final String WITH_CODE = "; echo $?";

    @TempDir
    private Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Stream.concat(Files.list(PAGES), Files.list(Path.of("src/docs/use")))) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !page.endsWith("embedding.md")) // EmbeddingTest runs what it shows
                    .sorted()
                    .toList();
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

    /**
     * What is printed; of {@code | head} only so many lines, of {@code | cut} only so much of each, and for {@code echo} the
     * exit code.
     */
    private String transcript(MatchResult match) {
        String shown = match.group(2);
        boolean withCode = shown.endsWith(WITH_CODE);
        String whole = withCode ? shown.substring(0, shown.length() - WITH_CODE.length()) : shown;
        Matcher narrowed = NARROWED.matcher(whole);
        int widest = narrowed.find() ? Integer.parseInt(narrowed.group(1)) : Integer.MAX_VALUE;
        String line = narrowed.replaceFirst("");
        Matcher cut = CUT.matcher(line);
        long most = cut.find() ? Long.parseLong(cut.group(1)) : Long.MAX_VALUE;
        String inFolder = cut.replaceFirst("").replace("--output ", "--output " + folder + '/');
        Matcher input = INPUT.matcher(inFolder);
        Cli cli = new Cli(new LibraryJudge()).reading(input.find() ? read(Path.of(input.group(1))) : "");
        Shell.Ran ran = cli.run(input.replaceFirst("").split(" ", -1));
        String out = ran.out()
                .lines()
                .limit(most)
                .map(each -> each.substring(0, Math.min(widest, each.length())) + '\n')
                .collect(Collectors.joining());
        return Matcher.quoteReplacement(match.group(1) + "console\n$ ./ipc-advisor " + shown + "\n" + out + ran.err()
                + (withCode ? ran.exit() + "\n" : "") + match.group(1) + "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
