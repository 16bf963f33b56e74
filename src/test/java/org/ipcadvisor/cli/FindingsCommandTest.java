package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands against mechanisms is listed for people and for programs alike, with its id and by whose word. */
class FindingsCommandTest {

    private static final String SIGNED_OFF = "examples/signed-off/requirements.yaml";
    private static final Pattern ID = Pattern.compile("(?m)^  (f[0-9a-f]{11})  ");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final Cli cli = new Cli(new LibraryJudge());

    @Test
    void json_lists_the_same_findings_as_the_text() {
        Shell.Ran text = cli.run("findings", "--today", "2026-11-24", SIGNED_OFF);
        Shell.Ran json = cli.run("findings", "--today", "2026-11-24", "--format", "json", SIGNED_OFF);
        assertThat(List.of(text.exit(), json.exit())).containsOnly(0);
        JsonNode findings = JsonMapper.shared().readTree(json.out()).get("findings");
        List<String> ids =
                ID.matcher(text.out()).results().map(id -> id.group(1)).toList();
        assertThat(ids).hasSizeGreaterThan(40);
        assertThat(findings.valueStream().map(f -> f.get("id").stringValue())).containsExactlyElementsOf(ids);
        String words = WORDS.matcher(text.out()).replaceAll(" ");
        assertThat(findings.valueStream()).allSatisfy(finding -> {
            assertThat(words)
                    .contains(finding.get("message").stringValue())
                    .contains("link: " + finding.get("link").stringValue() + ", mechanism: "
                            + finding.get("mechanism").stringValue() + " ("
                            + finding.get("verdict").stringValue() + ")");
            assertThat(finding.get("because").isEmpty()).isFalse();
        });
        assertThat(findings.valueStream().filter(finding -> finding.has("waived")))
                .hasSize(1);
        assertThat(findings.valueStream().filter(finding -> finding.has("met"))).hasSize(5);
    }

    @Test
    void lines_fit_the_width_that_is_asked_for_and_else_the_terminals() {
        assertThat(cli.run("findings", "--width", "50", SIGNED_OFF).out().lines())
                .allMatch(line -> line.length() <= 50)
                .anyMatch(line -> line.length() > 40);
        assertThat(cli.in(new Terminal(false, false, false, false, 60))
                        .run("findings", SIGNED_OFF)
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 60)
                .anyMatch(line -> line.length() > 50);
    }

    @Test
    void a_finding_is_cited_by_the_note_or_the_cell_and_the_line() {
        assertThat(cli.run("findings", "--width", "200", "examples/pipe-from-dos/requirements.yaml")
                        .out())
                .contains("MS-DOS is asked to create the pipe and can only open one. [KB95900 note 3; line 9]")
                .contains("MS-DOS has no DDE. [KB95900 DDE x MS-DOS = NO]");
    }
}
