package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ipcadvisor.HostileStrings;
import org.ipcadvisor.advice.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a text holds, it stays a text, and none of it steers a terminal. */
class HostileScansTest {

    private static final String CONTROLS = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\n]]";
    private static final String NEUTRAL = "neutral";

    private static String written(Report report, String text) throws IOException {
        StringWriter out = new StringWriter();
        report.write(HostileScans.slots(text), out);
        return out.toString();
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(HostileStrings.ALL).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("org.ipcadvisor.report.HostileScans#texts")
    void sarif_holds(String text) throws IOException {
        String sarif = written(new SarifReport("1", List::of), text);
        assertThat(sarif).doesNotContainPattern(CONTROLS);
        JsonNode log = JsonMapper.shared().readTree(sarif);
        JsonNode neutral = JsonMapper.shared().readTree(written(new SarifReport("1", List::of), NEUTRAL));
        assertThat(SarifSchema.objections(log)).isEmpty();
        JsonNode results = log.get("runs").get(0).get("results");
        assertThat(results).hasSameSizeAs(neutral.get("runs").get(0).get("results"));
        for (JsonNode result : results) {
            String message = result.get("message").get("text").stringValue();
            assertThat(message).doesNotContainPattern(CONTROLS).doesNotContain("\n");
            assertThat(message.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
            assertThat(message.replace("\\\\", "").replace("\\[", "")).doesNotContain("[");
        }
        for (JsonNode artifact : log.get("runs").get(0).get("artifacts")) {
            assertThat(URI.create(artifact.get("location").get("uri").stringValue()))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("org.ipcadvisor.report.HostileScans#texts")
    void junit_holds(String text) throws Exception {
        String xml = written(new JunitReport(Gate.UNDETERMINED), text);
        assertThat(xml).doesNotContainPattern(CONTROLS);
        Document document = parsed(xml);
        Document neutral = parsed(written(new JunitReport(Gate.UNDETERMINED), NEUTRAL));
        for (String name : List.of("*", "testsuite", "testcase", "failure", "error", "system-out")) {
            assertThat(document.getElementsByTagName(name).getLength())
                    .as(name)
                    .isEqualTo(neutral.getElementsByTagName(name).getLength())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("org.ipcadvisor.report.HostileScans#texts")
    void github_holds(String text) throws IOException {
        String lines = written(new GithubReport(Gate.UNDETERMINED), text);
        assertThat(lines).doesNotContainPattern(CONTROLS);
        List<String> neutral =
                written(new GithubReport(Gate.UNDETERMINED), NEUTRAL).lines().toList();
        assertThat(lines.lines())
                .hasSameSizeAs(neutral)
                .allSatisfy(line -> assertThat(line)
                        .matches("::(error|warning|notice) (file=[^:,]+,(line=\\d+,col=\\d+,)?)?title=[^:,]+::.*"));
        assertThat(lines.replaceAll("%(25|0A|0D|3A|2C)", "")).doesNotContain("%");
    }

    @ParameterizedTest
    @MethodSource("org.ipcadvisor.report.HostileScans#texts")
    void decision_records_hold(String text) throws IOException {
        String records = written(madr(), text);
        assertThat(records).doesNotContainPattern(CONTROLS);
        List<String> neutral = written(madr(), NEUTRAL).lines().toList();
        List<String> lines = records.lines().toList();
        assertThat(lines).hasSameSizeAs(neutral);
        for (int i = 0; i < lines.size(); i++) {
            String begins = neutral.get(i).replaceAll("neutral.*", "");
            assertThat(lines.get(i)).startsWith(begins.substring(0, Math.min(3, begins.length())));
        }
        assertThat(lines.stream().filter("---"::equals))
                .hasSameSizeAs(neutral.stream().filter("---"::equals).toList());
        assertThat(lines.stream().filter(line -> line.startsWith("Chosen option: ")))
                .hasSize(2);
    }

    private static MadrReport madr() {
        return new MadrReport(
                Gate.UNDETERMINED,
                new RecordSetting(file -> file, null, "./ipc-advisor verify-adr FILE", LocalDate.EPOCH, false));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
