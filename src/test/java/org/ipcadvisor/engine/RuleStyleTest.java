package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Statement;
import org.junit.jupiter.api.Test;

/** The rules are sentences: no order, no procedure, no data of a source. */
class RuleStyleTest {

    private static final List<DrlRule> RULES = RulesFolder.rules();
    private static final Map<String, String> FILES = RulesFolder.files();
    private static final Path ENGINE = Path.of("src/main/java/org/ipcadvisor/engine");

    private static final Set<String> KINDS =
            Cases.SHIPPED.statements().stream().map(Statement::kind).collect(Collectors.toSet());

    /** What would make the order of firing matter, or put a program into a rule. */
    private static final Pattern FORBIDDEN = Pattern.compile("\\b(salience|agenda-group|ruleflow-group|activation-group"
            + "|auto-focus|no-loop|lock-on-active|timer|calendars|date-effective|date-expires|enabled|duration|dialect"
            + "|eval|modify|update|delete|retract|insert|setFocus|halt|global|function|declare|extends|accumulate)\\b"
            + "|\\bfrom\\b(?! \\$c\\.restriction\\n)");

    /** What belongs to one source: its notes' numbers, and the ids and names of its columns, products and rows. */
    private static final Pattern NAMED = Pattern.compile(Stream.of(
                    Cases.ARTICLE.platforms().stream().flatMap(p -> Stream.of(p.id(), p.name())),
                    Cases.ARTICLE.mechanisms().stream().flatMap(m -> Stream.of(m.id(), m.name())),
                    Cases.ARTICLE.products().stream().map(Product::name),
                    Stream.of(Cases.ARTICLE.sources().get(0).id()))
            .flatMap(names -> names)
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining(
                    "|", "(?<![\\w.-])(", ")(?![\\w(-])|(?i)\\bnote \\d|number == \\d|contains \\d")));

    @Test
    void every_rule_of_every_file_is_looked_at() {
        assertThat(RULES).isNotEmpty();
        assertThat(RULES).extracting(DrlRule::file).containsAll(FILES.keySet());
        FILES.forEach((file, text) -> assertThat(
                        RULES.stream().filter(r -> r.file().equals(file)))
                .as(file)
                .hasSize(Math.toIntExact(Pattern.compile("(?m)^\\s*rule\\b")
                        .matcher(RulesFolder.code(text))
                        .results()
                        .count())));
    }

    @Test
    void no_rule_orders_the_firing_or_changes_facts() {
        Map<String, String> code = new TreeMap<>(FILES);
        code.replaceAll((file, text) -> RulesFolder.code(text));
        assertThat(code).isNotEmpty();
        assertThat(found(FORBIDDEN, code)).isEmpty();
    }

    @Test
    void a_right_hand_side_is_one_logical_conclusion_on_one_line() {
        assertThat(RULES).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.statements()).hasSize(1);
            assertThat(rule.statements().get(0)).matches("insertLogical\\([^;]*\\);");
        });
    }

    @Test
    void a_name_is_an_id_in_capitals_and_a_sentence() {
        assertThat(RULES)
                .isNotEmpty()
                .extracting(DrlRule::name)
                .allSatisfy(name -> assertThat(name).matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)* [^.]{20,}"));
        assertThat(RULES).extracting(DrlRule::id).doesNotHaveDuplicates();
    }

    /** What is claimed where a rule fires, and not what is absent, is of the kinds that the rule says it binds. */
    @Test
    void a_rule_says_which_kinds_of_restriction_it_binds() {
        assertThat(KINDS).hasSize(20);
        assertThat(RULES).isNotEmpty().allSatisfy(rule -> {
            List<String> claimed = Pattern.compile("(?m)^\\s*\\$\\w+ : Claim\\( kind == \"([a-z-]+)\"")
                    .matcher(rule.when())
                    .results()
                    .map(found -> found.group(1))
                    .filter(KINDS::contains)
                    .toList();
            assertThat(rule.binds()).isEqualTo(claimed);
        });
        assertThat(RULES.stream().flatMap(rule -> rule.binds().stream())).containsAll(KINDS);
    }

    /** A misspelt kind would be a rule that never fires, and a restriction of another class one too. */
    @Test
    void a_rule_looks_for_claims_that_there_are() {
        Set<String> known = new TreeSet<>(KINDS);
        known.addAll(List.of("provided", "not-provided", "unlisted", "borrowed"));
        assertThat(RULES).isNotEmpty().allSatisfy(rule -> {
            assertThat(Pattern.compile("\\bClaim\\((?! kind == \")")
                            .matcher(rule.when())
                            .find())
                    .isFalse();
            assertThat(Pattern.compile("\\bkind == \"([^\"]*)\"")
                            .matcher(rule.when())
                            .results()
                            .map(found -> found.group(1)))
                    .isSubsetOf(known);
            assertThat(Pattern.compile("(\\w+)\\([^\\n]*\\) from ")
                            .matcher(rule.when())
                            .results()
                            .map(found -> kebab(found.group(1))))
                    .isSubsetOf(rule.binds());
        });
    }

    /** Only these endpoints are facts by themselves; a rule that looked for others would never fire. */
    @Test
    void a_rule_looks_for_an_endpoint_only_beside_a_claim_of_another_object() {
        assertThat(RULES)
                .filteredOn(rule -> rule.when().contains("Endpoint("))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.binds()).contains("other-object"));
    }

    private static String kebab(String type) {
        return type.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Test
    void before_its_conditions_a_rule_has_sentences_and_no_attributes() {
        Pattern sentence =
                Pattern.compile("\\s*@(supports|informs|gap|blocks|decide|build|verify|assume)\\(\"[A-Z{][^\"]*\\.\"\\)"
                        + "|\\A\\s*@binds\\(\"[a-z0-9, -]+\"\\)|@matter\\(\"[a-z ]+\"\\)");
        assertThat(RULES)
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(sentence.matcher(rule.head()).replaceAll("")).isBlank());
    }

    /** Reports list several names in one place, and put these four verbs alone into the plural, where a name is their subject. */
    @Test
    void a_sentence_stays_right_when_several_products_or_mechanisms_are_listed_in_it() {
        Pattern singular = Pattern.compile(
                "(?<!\\b(?:of|on|from|with) )\\{(product|mechanism|other)} (?!(is|has|does|was)\\b)[a-z]+s\\b");
        Map<String, String> heads = RULES.stream().collect(Collectors.toMap(DrlRule::toString, DrlRule::head));
        assertThat(found(singular, Map.of("x", "{product} knows"))).isNotEmpty();
        assertThat(found(singular, heads)).isEmpty();
    }

    @Test
    void neither_a_rule_nor_the_engine_names_a_note_a_column_or_a_row_of_a_source() {
        Map<String, String> looked = new TreeMap<>(FILES);
        looked.putAll(engine());
        assertThat(Cases.ARTICLE.platforms()).extracting(Platform::id).contains("win9x");
        assertThat(Cases.ARTICLE.rows()).extracting(Mechanism::id).contains("named-pipes");
        assertThat(looked).hasSizeGreaterThan(FILES.size());
        assertThat(found(NAMED, looked)).isEmpty();
    }

    @Test
    void the_checks_see_what_they_forbid() {
        assertThat(found(FORBIDDEN, Map.of("x", "salience 10 when eval( true ) from $list\n from $c.restriction\n")))
                .containsExactly("x: salience", "x: eval", "x: from");
        assertThat(found(NAMED, Map.of("x", "platform == \"win9x\", number == 3 // see note 3")))
                .containsExactly("x: win9x", "x: number == 3", "x: note 3");
    }

    /** What a pattern finds in texts, each as "file: what". */
    private static List<String> found(Pattern pattern, Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text ->
                        pattern.matcher(text.getValue()).results().map(found -> text.getKey() + ": " + found.group()))
                .toList();
    }

    private static Map<String, String> engine() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ENGINE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
