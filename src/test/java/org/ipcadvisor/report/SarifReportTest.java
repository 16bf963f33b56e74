package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.compare.Compared;
import org.ipcadvisor.compare.Kept;
import org.ipcadvisor.compare.Trial;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF as its schema and GitHub want it. */
class SarifReportTest {

    static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".sarif"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(List<Slot> slots) throws IOException {
        StringWriter out = new StringWriter();
        new SarifReport("1", List::of).write(slots, out);
        return out.toString();
    }

    private static JsonNode run(String sarif) {
        return JsonMapper.shared().readTree(sarif).get("runs").get(0);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_schema_of_sarif_accepts_it(Path golden) throws IOException {
        JsonNode log = JsonMapper.shared().readTree(Files.readString(golden));
        assertThat(SarifSchema.objections(log)).isEmpty();
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : log.get("runs").get(0).get("results")) {
            assertThat(result.get("level").stringValue())
                    .isEqualTo(result.get("kind").stringValue().equals("fail") ? "error" : "none");
            assertThat(fingerprints.add(result.get("partialFingerprints")
                            .get("ipcAdvisorFinding/v1")
                            .stringValue()))
                    .as("%s", result)
                    .isTrue();
        }
    }

    @Test
    void the_schema_accepts_what_is_compared_with_a_baseline() throws IOException {
        Trial trial = new Trial(Advisor.standard(), Compared.TODAY);
        String before =
                "version: 1\napplication: A\ntargets: [MS-DOS, Windows 95]\nneeds: {pipes: create}\nchosen: named-pipes\n";
        String after = before.replace("MS-DOS", "Windows NT 4.0");
        Kept kept = Objects.requireNonNull(Compared.kept(trial, before).kept());
        StringWriter out = new StringWriter();
        new SarifReport("1", List::of, new Baseline(List.of(kept), 1))
                .write(
                        List.of(new Slot.Advised(
                                Compared.judged(trial, "a.yaml", after).advice(), after)),
                        out);
        assertThat(SarifSchema.objections(JsonMapper.shared().readTree(out.toString())))
                .isEmpty();
        Set<String> states = new HashSet<>();
        run(out.toString())
                .get("results")
                .forEach(result -> states.add(result.get("baselineState").stringValue()));
        assertThat(states).containsExactlyInAnyOrder("new", "unchanged", "absent");
    }

    @Test
    void the_schema_sees_what_is_wrong() {
        assertThat(SarifSchema.objections(JsonMapper.shared().readTree("{\"version\": \"2.0.0\", \"runs\": []}")))
                .isNotEmpty();
    }

    @Test
    void problems_stand_at_their_places_and_those_without_one_are_notifications() throws IOException {
        JsonNode run = run(text(List.of(new Slot.Refused("-", EveryFact.PROBLEMS))));
        assertThat(run.get("results")).hasSize(1);
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(3);
        assertThat(run.at("/results/0/kind").stringValue()).isEqualTo("fail");
        JsonNode invocation = run.get("invocations").get(0);
        assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").stringValue())
                .isEqualTo("There is no such file.");
        assertThat(run.at("/artifacts/0/location/uri").stringValue()).isEqualTo("stdin");
    }

    @Test
    void fingerprints_stay_when_lines_and_neighbours_change() throws BadDocumentException, IOException {
        String before = "version: 1\napplication: A\ntargets: [MS-DOS, Windows NT 4.0]\nchosen: named-pipes\n"
                + "needs: {pipes: create}\n";
        String after = "# moved\n\nneeds:\n  pipes: create\nversion: 1\napplication: A\n"
                + "targets:\n  - Windows NT 4.0\n  - MS-DOS\nchosen: named-pipes\n";
        Map<String, String> was = fingerprints(before);
        assertThat(was).hasSizeGreaterThan(1).isEqualTo(fingerprints(after));
    }

    @Test
    void a_remedy_that_cannot_be_written_is_left_out_and_counted() throws BadDocumentException, IOException {
        String yaml = "version: 1\napplication: A\ntargets: [MS-DOS]\nchosen: dde\n";
        Advisor advisor = Advisor.standard();
        byte[] bytes = yaml.replace("MS-DOS", "MS-DOS, Windows 95").getBytes(StandardCharsets.UTF_8);
        Slot slot = new Slot.Advised(advisor.advise(advisor.read("a.yaml", bytes, Syntax.YAML)), "other: text\n");
        JsonNode run = run(text(List.of(slot)));
        assertThat(run.at("/properties/fixes").intValue()).isZero();
        assertThat(run.at("/properties/remediesWithoutFix").intValue()).isPositive();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/descriptor/id")
                        .stringValue())
                .isEqualTo("remedies-without-fix");
        assertThat(run.get("results").toString()).doesNotContain("fixes");
    }

    private static Map<String, String> fingerprints(String yaml) throws BadDocumentException, IOException {
        Advisor advisor = Advisor.standard();
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        Slot slot = new Slot.Advised(advisor.advise(advisor.read("a.yaml", bytes, Syntax.YAML)), yaml);
        Map<String, String> all = new TreeMap<>();
        for (JsonNode result : run(text(List.of(slot))).get("results")) {
            all.put(
                    result.get("partialFingerprints")
                            .get("ipcAdvisorFinding/v1")
                            .stringValue(),
                    result.get("message").get("text").stringValue());
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"10000,10000", "30000,25000"})
    void many_findings_stay_within_what_github_takes(int findings, int kept) throws IOException {
        List<Slot> slots = new ArrayList<>();
        int links = 100;
        for (int file = 0; file < findings / (links * 10); file++) {
            Case many = Case.of("Many").file("many-" + file + ".yaml");
            for (int link = 0; link < links; link++) {
                many.link("link-" + link, "a and b", Interoperation.NOT_STATED, "dde", tenBlocks());
            }
            slots.add(new Slot.Advised(many.advice(), "a: 1\n"));
        }
        String sarif = text(slots);
        JsonNode run = run(sarif);
        assertThat(run.get("results")).hasSize(kept);
        assertThat(run.get("tool").get("driver").get("rules").size()).isLessThan(25_000);
        for (JsonNode result : run.get("results")) {
            assertThat(result.get("locations")).hasSize(1);
            assertThat(result.path("relatedLocations").size()).isLessThan(1_000);
        }
        for (JsonNode rule : run.get("tool").get("driver").get("rules")) {
            assertThat(rule.get("properties").get("tags").size()).isLessThanOrEqualTo(10);
        }
        assertThat(packed(sarif)).isLessThan(10_000_000);
        assertThat(run.get("properties").get("resultsLeftOut").intValue()).isEqualTo(findings - kept);
        assertThat(run.get("invocations").toString().contains("results are left out"))
                .isEqualTo(kept < findings);
    }

    private static Found tenBlocks() {
        Found found = new Found().column("Windows NT 4.0", "WinNT");
        for (int i = 0; i < 10; i++) {
            found.finds(
                    Effect.BLOCK, "dde", "RULE-" + i, "Windows NT 4.0", "No " + i + ".", Found.line(1, 1, "/a", "1"));
        }
        return found;
    }

    private static int packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b.yaml,a/b.yaml",
        "./a/../b c.yaml,b%20c.yaml",
        "../x.yaml,../x.yaml",
        "a:b.yaml,a%3Ab.yaml",
        "/home/u/x/a.yaml,x/a.yaml",
        "/else/a.yaml,file:///else/a.yaml",
        "C:\\a b\\c.yaml,file:///C:/a%20b/c.yaml",
        "\\\\host\\share\\a.yaml,file://host/share/a.yaml",
        "a\\b.yaml,a%5Cb.yaml",
        "ü😀.yaml,%C3%BC%F0%9F%98%80.yaml"
    })
    void names_of_files_become_uris(String file, String uri) {
        assertThat(FileUri.of(file, false, "/home/u")).isEqualTo(uri);
    }

    @Test
    void on_windows_a_backslash_separates() {
        assertThat(FileUri.of("a\\b.yaml", true, "C:/plant")).isEqualTo("a/b.yaml");
        assertThat(FileUri.of("C:\\plant\\b.yaml", true, "C:/plant")).isEqualTo("b.yaml");
    }
}
