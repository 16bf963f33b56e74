package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.Golden;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final Path GOLDENS = Path.of("src/test/resources/org/ipcadvisor/report");
    private static final JsonReport REPORT = new JsonReport("1.2.3");

    private static String written(Slot... slots) throws IOException {
        StringWriter out = new StringWriter();
        REPORT.write(List.of(slots), out);
        return out.toString();
    }

    private static String line(Advice advice) throws IOException {
        StringWriter out = new StringWriter();
        REPORT.writeLine(advice, out);
        return out.toString();
    }

    @Test
    void aDocumentForTwoFiles() throws IOException {
        Golden.check(
                GOLDENS.resolve("two-files.json"),
                written(
                        new Slot.Advised(EveryFact.advice(Map.of()), ""),
                        new Slot.Refused("bad.yaml", EveryFact.PROBLEMS)));
    }

    @Test
    void assumptionsAndRecommendations() throws IOException {
        Golden.check(
                GOLDENS.resolve("assumed.json"),
                written(new Slot.Advised(Cases.assumed().advice(), "")));
    }

    @Test
    void noFileAtAll() throws IOException {
        assertThat(written()).isEqualTo("""
                        {
                          "version": 1,
                          "tool": {
                            "name": "ipc-advisor",
                            "version": "1.2.3"
                          },
                          "advice": []
                        }
                        """);
    }

    @Test
    void aLineOfAStreamIsAnElementOfAdvice() throws IOException {
        Advice advice = Cases.orderDesk().advice();
        String line = line(advice);
        assertThat(line).endsWith("}\n").doesNotContain("\r").containsOnlyOnce("\n");
        JsonMapper mapper = JsonMapper.shared();
        JsonNode document = mapper.readTree(written(new Slot.Advised(advice, "")));
        assertThat(mapper.readTree(line)).isEqualTo(document.get("advice").get(0));
    }

    @Test
    void aBadLineOfAStream() throws IOException {
        StringWriter out = new StringWriter();
        REPORT.writeLine(7, EveryFact.PROBLEMS.subList(1, 2), out);
        assertThat(out)
                .hasToString(
                        "{\"line\":7,\"problems\":[{\"code\":\"missing-file\",\"message\":\"There is no such file.\","
                                + "\"path\":\"\",\"line\":null,\"column\":null}]}\n");
    }

    @Test
    void whatALineIsToBeIsSaidOfOneThatIsNoJson() throws IOException {
        StringWriter out = new StringWriter();
        REPORT.writeLine(1, List.of(new Problem("not-json", "JSON is expected.", "", new Place(1, 1))), out);
        assertThat(out.toString())
                .contains("\"message\":\"Each line is to be a JSON document, and this looks like YAML.");
    }

    @Test
    void theDocumentsOwnDataComeBackAsTheyWere() throws IOException {
        Map<String, Object> echo = new LinkedHashMap<>();
        echo.put("$schema", "s");
        echo.put(
                "metadata",
                new ArrayList<>(Arrays.asList(1, 2.5, new BigDecimal("1E+400"), true, null, Map.of("k", "v"))));
        assertThat(line(EveryFact.advice(echo)))
                .contains("\"requirements\":{\"sha256\":\"" + "0".repeat(64)
                        + "\",\"$schema\":\"s\",\"metadata\":[1,2.5,1E+400,true,null,{\"k\":\"v\"}]}");
    }

    @Test
    void whatWouldSteerATerminalIsEscaped() throws IOException {
        assertThat(line(EveryFact.advice(Map.of("x-\u009B", "\u001B\u007F\u202E\u2028</script>\"ü😀"))))
                .contains("\"x-\\u009B\":\"\\u001B\\u007F\\u202E\\u2028</script>\\\"ü😀\"");
    }

    @Test
    void theToolIsThisBuild() throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport().write(List.of(), out);
        assertThat(JsonMapper.shared()
                        .readTree(out.toString())
                        .get("tool")
                        .get("version")
                        .asString())
                .matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void aWriterThatFailsIsReported() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() ->
                        REPORT.write(List.of(new Slot.Advised(Cases.orderDesk().advice(), "")), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThatThrownBy(() -> REPORT.writeLine(1, EveryFact.PROBLEMS, full)).isInstanceOf(IOException.class);
    }
}
