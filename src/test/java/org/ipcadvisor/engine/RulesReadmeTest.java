package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
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

    /** What rests on a rule, such as a waiver, ends when the rule changes: its text's digest is shipped. */
    @Test
    void the_digests_of_the_rules_are_those_of_their_texts() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        String digests = RulesFolder.rules().stream()
                .map(r -> r.id() + "="
                        + HexFormat.of()
                                .formatHex(sha256.digest(text(r).getBytes(StandardCharsets.UTF_8)))
                                .substring(0, 16)
                        + '\n')
                .sorted()
                .collect(Collectors.joining());
        Golden.check(Path.of("src/main/resources/org/ipcadvisor/advice/rules.properties"), digests);
    }

    /** All that a rule says, whatever its spaces and comments. */
    private static String text(DrlRule rule) {
        return Stream.of(rule.name(), rule.head(), rule.when(), rule.then())
                .flatMap(String::lines)
                .map(line -> line.replaceAll("//.*", "").strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
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
