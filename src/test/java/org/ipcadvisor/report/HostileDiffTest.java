package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.HostileStrings;
import org.ipcadvisor.compare.Compared;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.compare.Trial;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever names two documents bring: the difference between them is told, and nothing else becomes of it. */
class HostileDiffTest {

    private static final Trial TRIAL = new Trial(Advisor.standard(), Compared.TODAY);

    private static final Map<String, Optional<Comparison>> MADE = new HashMap<>();

    static List<String> hostile() {
        return HostileStrings.ALL;
    }

    /** A name as the file's, the application's, a component's, a link's and an account's, against a plain one. */
    private static Optional<Comparison> compared(String name) {
        return MADE.computeIfAbsent(name, HostileDiffTest::made);
    }

    private static Optional<Comparison> made(String name) {
        String plain = document("Plain", "component", "link", "account", "Windows NT 4.0");
        String other = document(name, name, name, name, "MS-DOS");
        return judged("plain.json", plain)
                .flatMap(before -> judged(name, other).map(after -> Comparison.of(before, after, TRIAL)));
    }

    private static String document(String application, String component, String link, String account, String target) {
        String of = HostileRecords.quoted(component);
        return "{\"version\": 1, \"application\": " + HostileRecords.quoted(application) + ", \"components\": {" + of
                + ": {\"targets\": [\"" + target + "\"], \"runsAs\": \"service\", \"account\": "
                + HostileRecords.quoted(account) + "}, \"other\": {\"targets\": [\"Windows NT 4.0\"]}}, \"links\": {"
                + HostileRecords.quoted(link) + ": {\"creates\": " + of + ", \"opens\": \"other\"}, \"kept\":"
                + " {\"creates\": " + of + ", \"opens\": \"other\", \"chosen\": \"named-pipes\"}}}";
    }

    private static Optional<Judged> judged(String file, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        try {
            Requirements requirements = TRIAL.advisor().read(file, bytes, Syntax.JSON);
            return Optional.of(Judged.of(
                    file,
                    requirements,
                    Document.read(bytes, Syntax.JSON),
                    TRIAL.advisor().advise(requirements, TRIAL.circumstances())));
        } catch (BadDocumentException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void a_comment_is_built_by_its_report_alone(String hostile) {
        compared(hostile).ifPresent(comparison -> {
            String text = DiffMarkdown.of(comparison);
            HostilePagesTest.assertInert(text);
            HostilePagesTest.Seen seen = seen(text);
            assertThat(seen.kinds).doesNotContain("Link", "Image", "Code", "FencedCodeBlock", "IndentedCodeBlock");
            assertThat(seen.html)
                    .allMatch(html -> html.matches("<br>|</?span>|</details>|<details><summary>[^<>]*</summary>"));
            assertThat(seen.words.toString())
                    .doesNotContainPattern(
                            "@\\w|#\\w|\\b(GH|ABC)-\\d|://|(?i:www\\.)|:(smile|\\+1):|\\b[0-9a-f]{40}\\b");
            assertThat(seen.kinds)
                    .isEqualTo(seen(DiffMarkdown.of(compared("Harmless").orElseThrow())).kinds);
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void a_terminal_is_not_steered(String hostile) {
        compared(hostile).ifPresent(comparison -> HostilePagesTest.assertInert(DiffReport.of(comparison, 80)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void programs_read_what_was_written(String hostile) {
        compared(hostile).ifPresent(comparison -> {
            String json = DiffJson.of(comparison);
            HostilePagesTest.assertInert(json);
            assertThat(JsonMapper.shared().readTree(json).get("application").stringValue())
                    .isEqualTo(hostile);
        });
    }

    @Test
    void most_can_be_compared() {
        assertThat(HostileStrings.ALL.stream()
                        .filter(name -> compared(name).isPresent())
                        .count())
                .isGreaterThan(25);
    }

    private static HostilePagesTest.Seen seen(String markdown) {
        HostilePagesTest.Seen seen = new HostilePagesTest.Seen();
        HostilePagesTest.MARKDOWN.parse(markdown).accept(seen);
        return seen;
    }
}
