package org.ipcadvisor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.ipcadvisor.http.Raw;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A stream of documents over HTTP. */
class BatchEndpointTest {

    private static final String JSONL = "application/jsonl";
    private static final String GOOD = "{\"version\": 1, \"application\": \"x\", \"targets\": [\"Windows 95\"]}";

    @AutoClose
    private static final Serving serving = new Serving();

    @Test
    void answers_each_line_as_it_comes() throws IOException {
        try (Raw client = new Raw(serving.port())) {
            client.send(Serving.head("POST", "/v1/advice:batch")
                    + "Content-Type: application/jsonl\r\nTransfer-Encoding: chunked\r\n\r\n");
            sendChunk(client, GOOD + "\n");
            assertThat(client.head()).isEqualTo(200);
            assertThat(line(client)).startsWith("{\"file\":null,").endsWith("}\n");
            sendChunk(client, "nonsense\n");
            assertThat(line(client)).startsWith("{\"line\":2,\"problems\":[{\"code\":\"syntax\"");
            sendChunk(client, GOOD.substring(0, 20));
            sendChunk(client, GOOD.substring(20)); // the last line needs no end
            client.send("0\r\n\r\n");
            assertThat(line(client)).contains("\"application\":\"x\"");
            assertThat(client.chunk()).isEmpty();
            assertThat(client.send(Serving.head("GET", "/health") + "\r\n")
                            .answer()
                            .status())
                    .isEqualTo(200);
        }
    }

    private static String line(Raw client) throws IOException {
        StringBuilder line = new StringBuilder(client.chunk());
        while (line.charAt(line.length() - 1) != '\n') {
            line.append(client.chunk());
        }
        return line.toString();
    }

    private static void sendChunk(Raw client, String text) throws IOException {
        client.send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    @Test
    void a_line_may_have_a_mebibyte_and_the_stream_any_number() throws IOException {
        String longest = GOOD + " ".repeat((1 << 20) - GOOD.length());
        Raw.Answer answer = serving.post("/v1/advice:batch", JSONL, longest + "\r\n" + longest + " \n\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"verdict\":"),
                        two -> assertThat(two).startsWith("{\"line\":2,").contains("1048576"),
                        three -> assertThat(three).startsWith("{\"line\":3,\"problems\":"));
    }

    @Test
    void an_empty_stream_is_answered_by_an_empty_one() throws IOException {
        Raw.Answer answer = serving.post("/v1/advice:batch", JSONL, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void takes_lines_alone() throws IOException {
        assertThat(serving.post("/v1/advice:batch", "application/json", GOOD).status())
                .isEqualTo(415);
        assertThat(serving.post("/v1/advice:batch", "application/x-ndjson", GOOD, "Accept: application/x-ndjson\r\n")
                        .fields())
                .containsEntry("content-type", "application/x-ndjson");
        assertThat(serving.post("/v1/advice:batch", JSONL, GOOD, "Accept: text/html\r\n")
                        .status())
                .isEqualTo(406);
    }
}
