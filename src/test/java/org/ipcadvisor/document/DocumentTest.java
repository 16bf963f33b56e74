package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.json;
import static org.ipcadvisor.document.Reading.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final String ORDER_DESK = """
            version: 1
            application: Order Desk   # what the clerks use
            targets: [Windows 95, {platform: Win32s, "version": "1.25"}]
            needs:
              pipes: create
            components:
            - first
            -
              second: {}
            """;

    private static final String ORDER_DESK_IN_JSON = """
            {"version": 1, "application": "Order Desk",
             "targets": ["Windows 95", {"platform": "Win32s",
                         "version" : "1.25"}],
             "needs": {"pipes": "create"}}
            """;

    @Test
    void aYamlTextBecomesATree() {
        assertThat(yaml(ORDER_DESK).root())
                .hasToString("{\"version\":1,\"application\":\"Order Desk\","
                        + "\"targets\":[\"Windows 95\",{\"platform\":\"Win32s\",\"version\":\"1.25\"}],"
                        + "\"needs\":{\"pipes\":\"create\"},\"components\":[\"first\",{\"second\":{}}]}");
    }

    @Test
    void aJsonTextBecomesATree() {
        assertThat(json(ORDER_DESK_IN_JSON).root())
                .hasToString("{\"version\":1,\"application\":\"Order Desk\","
                        + "\"targets\":[\"Windows 95\",{\"platform\":\"Win32s\",\"version\":\"1.25\"}],"
                        + "\"needs\":{\"pipes\":\"create\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, 1, 1",
        "/version, 1, 1, 1, 10",
        "/application, 2, 1, 2, 14",
        "/targets, 3, 1, 3, 10",
        "/targets/0, 3, 11, 3, 11",
        "/targets/1, 3, 23, 3, 23",
        "/targets/1/platform, 3, 24, 3, 34",
        "/targets/1/version, 3, 42, 3, 53",
        "/needs, 4, 1, 5, 3",
        "/needs/pipes, 5, 3, 5, 10",
        "/components, 6, 1, 7, 1",
        "/components/0, 7, 3, 7, 3",
        "/components/1, 9, 3, 9, 3",
        "/components/1/second, 9, 3, 9, 11",
    })
    void yamlKeysAndValuesHavePlaces(String pointer, int line, int column, int valueLine, int valueColumn) {
        assertThat(yaml(ORDER_DESK).place(pointer)).isEqualTo(new Place(line, column));
        assertThat(yaml(ORDER_DESK).valuePlace(pointer)).isEqualTo(new Place(valueLine, valueColumn));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, 1, 1",
        "/version, 1, 2, 1, 13",
        "/application, 1, 16, 1, 31",
        "/targets, 2, 2, 2, 13",
        "/targets/0, 2, 14, 2, 14",
        "/targets/1, 2, 28, 2, 28",
        "/targets/1/platform, 2, 29, 2, 41",
        "/targets/1/version, 3, 14, 3, 26",
        "/needs, 4, 2, 4, 11",
        "/needs/pipes, 4, 12, 4, 21",
    })
    void jsonKeysAndValuesHavePlaces(String pointer, int line, int column, int valueLine, int valueColumn) {
        assertThat(json(ORDER_DESK_IN_JSON).place(pointer)).isEqualTo(new Place(line, column));
        assertThat(json(ORDER_DESK_IN_JSON).valuePlace(pointer)).isEqualTo(new Place(valueLine, valueColumn));
    }

    @ParameterizedTest
    @CsvSource({
        "/needs/rpc, 4, 1, 5, 3",
        "/needs/pipes/create, 5, 3, 5, 10",
        "/targets/2, 3, 1, 3, 10",
        "/targets/-1, 3, 1, 3, 10",
        "/targets/00, 3, 1, 3, 10",
        "/targets/99999999999, 3, 1, 3, 10",
        "/links/readings/rpc, 1, 1, 1, 1",
    })
    void whatIsNotThereHasThePlaceOfItsNearestParent(
            String pointer, int line, int column, int valueLine, int valueColumn) {
        assertThat(yaml(ORDER_DESK).place(pointer)).isEqualTo(new Place(line, column));
        assertThat(yaml(ORDER_DESK).valuePlace(pointer)).isEqualTo(new Place(valueLine, valueColumn));
    }

    @ParameterizedTest
    @CsvSource({
        "/a, 007",
        "/b, 1.250",
        "/c, true",
        "/d, ~",
        "/e, 0x1F",
    })
    void numbersTruthValuesAndNullsKeepWhatWasWritten(String pointer, String written) {
        Document document = yaml("{a: 007, b: 1.250, c: true, d: ~, e: 0x1F}");
        assertThat(document.written(pointer)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/text", "/quoted", "/list", "/nothing", "/missing"})
    void nothingElseIsAskedForAsItWasWritten(String pointer) {
        Document document = yaml("{text: a, quoted: '1', list: [1], nothing: }");
        assertThat(document.written(pointer)).isEmpty();
    }

    @Test
    void jsonNumbersKeepWhatWasWritten() {
        assertThat(json("{\"version\":1.250}").written("/version")).contains("1.250");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"just text", "- 1\n- 2", "--- 1", "%YAML 1.2\n---\n1", "%YAML  1.2 # ours\n---\n~", "1\n...\n"})
    void anyRootIsReadAndOneDocumentMayBeMarked(String text) {
        assertThat(yaml(text).root().isMissingNode()).isFalse();
        assertThat(yaml(text).place("/a")).isEqualTo(yaml(text).place(""));
    }

    @Test
    void noMoreThanTheLimitAndOneByteIsTakenFromAStream() throws IOException {
        assertThat(Document.readBounded(new ByteArrayInputStream(new byte[] {1, 2})))
                .containsExactly(1, 2);
        assertThat(Document.readBounded(endless())).hasSize(Limit.DOCUMENT_BYTES.most() + 1);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
    }
}
