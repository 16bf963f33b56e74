package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What SARIF tells of results by comparing them with advice that was kept. */
class BaselineTest {

    private static final String DESIGN = """
            version: 1
            application: Desk
            targets: [Windows 95, Windows NT 4.0]
            needs: {pipes: create, acrossMachines: true}
            chosen: named-pipes
            """;

    private final Cli cli = new Cli(new LibraryJudge());

    @TempDir
    private Path folder;

    private Path design(String text) throws IOException {
        return Files.writeString(folder.resolve("design.yaml"), text);
    }

    private String kept() {
        String kept = folder.resolve("advice.json").toString();
        cli.run(
                "advise",
                "--fail-on",
                "never",
                "--format",
                "json",
                "--output",
                kept,
                folder.resolve("design.yaml").toString());
        return kept;
    }

    private JsonNode run(String kept) {
        Ran ran = cli.run(
                "advise",
                "--fail-on",
                "never",
                "--format",
                "sarif",
                "--baseline",
                kept,
                folder.resolve("design.yaml").toString());
        assertThat(ran.err()).isEmpty();
        return JsonMapper.shared().readTree(ran.out()).get("runs").get(0);
    }

    private static Map<String, Integer> states(JsonNode run) {
        Map<String, Integer> states = new TreeMap<>();
        run.get("results")
                .forEach(result -> states.merge(result.get("baselineState").stringValue(), 1, Integer::sum));
        return states;
    }

    @Test
    void the_same_design_has_the_same_results() throws IOException {
        design(DESIGN);
        assertThat(states(run(kept()))).containsOnlyKeys("unchanged");
    }

    @Test
    void what_is_no_longer_found_is_listed_as_absent_where_it_was() throws IOException {
        design(DESIGN);
        String kept = kept();
        design("# a line more\n"
                + DESIGN.replace("Windows 95, ", "").replace("acrossMachines: true", "carries: calls"));
        JsonNode run = run(kept);
        assertThat(states(run)).containsKeys("absent", "new");
        for (JsonNode result : run.get("results")) {
            if (result.get("baselineState").stringValue().equals("absent")
                    && result.get("ruleId").stringValue().equals("OPEN-ONLY")) {
                assertThat(result.get("kind").stringValue()).isEqualTo("fail");
                assertThat(result.at("/message/text").stringValue())
                        .endsWith("See KB95900 Named pipes x Win9x = YES(3); KB95900 note 3.");
                assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                                .intValue())
                        .isEqualTo(4);
                return;
            }
        }
        throw new AssertionError("The block is not told: " + run.get("results"));
    }

    /** What is absent though the requirements are the same is marked from its beginning to its end. */
    @Test
    void what_is_absent_of_the_same_text_has_its_whole_place() throws IOException {
        design(DESIGN);
        String kept = kept();
        String advice = Files.readString(Path.of(kept));
        Files.writeString(Path.of(kept), advice.replace("\"OPEN-ONLY\"", "\"OPEN-ONCE\""));
        for (JsonNode result : run(kept).get("results")) {
            if (result.get("ruleId").stringValue().equals("OPEN-ONCE")) {
                assertThat(result.get("baselineState").stringValue()).isEqualTo("absent");
                assertThat(result.at("/locations/0/physicalLocation/region/endLine")
                                .intValue())
                        .isEqualTo(4);
                return;
            }
        }
        throw new AssertionError("The block is not told.");
    }

    @Test
    void other_formats_may_go_beside_it() throws IOException {
        design(DESIGN);
        String text = folder.resolve("advice.txt").toString();
        String design = folder.resolve("design.yaml").toString();
        Ran ran = cli.run("advise", "--format", "sarif", "--format", "text=" + text, "--baseline", kept(), design);
        assertThat(ran.out()).contains("baselineState");
        assertThat(Path.of(text)).isNotEmptyFile();
    }

    @Test
    void a_finding_that_is_put_up_with_is_updated() throws IOException {
        design(DESIGN);
        String kept = kept();
        JsonNode advice = JsonMapper.shared().readTree(Files.readString(Path.of(kept)));
        String id = "";
        for (JsonNode mechanism : advice.at("/advice/0/links/0/mechanisms")) {
            for (JsonNode finding : mechanism.get("findings")) {
                if (mechanism.get("id").stringValue().equals("named-pipes")
                        && finding.get("rule").stringValue().equals("OPEN-ONLY")) {
                    id = finding.get("id").stringValue();
                }
            }
        }
        design(DESIGN + "waivers:\n  - {finding: " + id + ", link: application, mechanism: named-pipes,"
                + " rule: OPEN-ONLY, reason: A gateway does it, owner: Ada, until: 2999-06-30}\n");
        assertThat(states(run(kept))).containsEntry("updated", 1).containsKey("unchanged");
    }

    @Test
    void a_file_that_was_not_judged_then_has_new_results_only() throws IOException {
        design(DESIGN);
        String kept = folder.resolve("two.json").toString();
        cli.run(
                "advise",
                "--fail-on",
                "never",
                "--format",
                "json",
                "--output",
                kept,
                "examples/order-desk/requirements.yaml",
                "examples/dead-end/requirements.yaml");
        JsonNode run = run(kept);
        assertThat(states(run)).containsOnlyKeys("new");
        assertThat(run.get("invocations").toString()).contains("The baseline has no advice on ");
    }

    @Test
    void only_sarif_tells_of_a_baseline() throws IOException {
        design(DESIGN);
        Ran ran = cli.run(
                "advise",
                "--baseline",
                "advice.json",
                folder.resolve("design.yaml").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "ipc-advisor: --baseline is told in SARIF alone. Add --format sarif, or write: ipc-advisor diff"
                                + " advice.json FILE. See: ipc-advisor advise --help\n");
    }

    @Test
    void what_is_no_advice_is_refused() throws IOException {
        Path design = design(DESIGN);
        Ran ran = cli.run("advise", "--format", "sarif", "--baseline", design.toString(), design.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("design.yaml:1:1: ");
    }
}
