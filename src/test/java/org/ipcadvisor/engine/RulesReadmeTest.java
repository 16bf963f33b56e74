package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.Golden;
import org.junit.jupiter.api.Test;

/** What {@code rules/README.md} tells of the rules and of the tests is so. */
class RulesReadmeTest {

    private static final Path README = RulesFolder.FOLDER.resolve("README.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final String HEAD = "| id | sentence | file |\n| --- | --- | --- |\n";
    private static final String END = "<!-- end -->";
    private static final Pattern TEST = Pattern.compile("`(\\w+Test|ContractCells|CoverageLinks)`");
    private static final Pattern RULE = Pattern.compile("`([A-Z]+(?:-[A-Z]+)*)`");

    @Test
    void its_table_holds_every_rule() throws IOException {
        List<DrlRule> rules = RulesFolder.rules();
        assertThat(rules).isNotEmpty();
        String table = rules.stream()
                .map(r -> "| `%s` | %s | [%s](%s) |\n".formatted(r.id(), r.sentence(), r.file(), r.file()))
                .collect(Collectors.joining());
        String readme = Files.readString(README);
        int start = readme.indexOf(HEAD) + HEAD.length();
        Golden.check(README, readme.substring(0, start) + table + readme.substring(readme.indexOf(END)));
    }

    @Test
    void the_rules_that_it_names_are_there() throws IOException {
        List<String> ids = RulesFolder.rules().stream().map(DrlRule::id).toList();
        assertThat(named(RULE)).hasSizeGreaterThan(ids.size()).isSubsetOf(append(ids, "YES", "NO"));
    }

    @Test
    void the_tests_that_it_names_are_there() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<String> tests = files.map(f -> f.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(named(TEST)).isNotEmpty().isSubsetOf(tests);
        }
    }

    private static List<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(README))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> append(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }
}
