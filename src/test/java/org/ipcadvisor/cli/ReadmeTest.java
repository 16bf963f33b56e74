package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Golden;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.PolicyReader;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern TRANSCRIPT = Pattern.compile("```console\\n\\$ \\./ipc-advisor (.+)\\n([^`]*)```\\n");
    private static final Pattern YAML = Pattern.compile("```yaml\\n([^`]*)```\\n");

    /** A document of which only the records of a review are shown. */
    private static final String WITHOUT_RECORDS = """
            version: 1
            application: Plant Monitor
            components: {scale: {targets: [MS-DOS]}, collector: {targets: [Windows NT 4.0]}}
            links: {weights: {creates: scale, opens: collector}}
            """;

    @Test
    void transcripts_are_real() throws IOException {
        String readme = Files.readString(README);
        String real = TRANSCRIPT.matcher(readme).replaceAll(match -> transcript(match));
        assertThat(TRANSCRIPT.matcher(readme).results()).isNotEmpty();
        Golden.check(README, real);
    }

    private static String transcript(MatchResult match) {
        String[] arguments = match.group(1).split(" ", -1);
        Shell.Ran ran = new Cli(new LibraryJudge()).run(arguments);
        return java.util.regex.Matcher.quoteReplacement(
                "```console\n$ ./ipc-advisor " + match.group(1) + "\n" + ran.out() + ran.err() + "```\n");
    }

    @Test
    void requirements_are_read_without_a_problem_or_warning() throws IOException, BadDocumentException {
        List<String> documents = YAML.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(documents).hasSize(4);
        for (String written : documents) {
            if (written.contains("policy:")) {
                new PolicyReader(Advisor.standard().knowledge())
                        .read("README.md", written.getBytes(java.nio.charset.StandardCharsets.UTF_8), Syntax.YAML);
                continue;
            }
            String document = written.startsWith("version:") ? written : WITHOUT_RECORDS + written;
            Requirements requirements = Advisor.standard()
                    .read("README.md", document.getBytes(java.nio.charset.StandardCharsets.UTF_8), Syntax.YAML);
            assertThat(requirements.warnings()).isEmpty();
        }
    }

    @Test
    void java_is_that_of_the_embedding_test() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```java\n") + "```java\n".length();
        String snippet = readme.substring(start, readme.indexOf("```", start));
        String test = Files.readString(Path.of("src/test/java/org/ipcadvisor/EmbeddingTest.java"));
        assertThat(words(test)).contains(words(snippet));
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void every_page_on_a_surface_is_linked() throws IOException {
        String readme = Files.readString(README);
        for (String folder : List.of("src/docs/formats", "src/docs/use")) {
            try (Stream<Path> pages = Files.list(Path.of(folder))) {
                assertThat(pages.filter(page -> page.toString().endsWith(".md")))
                        .hasSizeGreaterThan(3)
                        .allSatisfy(page -> assertThat(readme).contains("](" + page + ')'));
            }
        }
    }

    @Test
    void figures_are_those_that_the_exhaustive_test_asserts() throws IOException {
        int share = Math.round(112 * 100 / 255f);
        assertThat(Files.readString(README).replaceAll("\\s+", " "))
                .contains("every one of the 255 sets of its platforms")
                .contains("112 of them (" + share + " %) have none");
    }
}
