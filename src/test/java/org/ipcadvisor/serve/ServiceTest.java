package org.ipcadvisor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.http.Raw;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked over HTTP, and how it is refused. */
class ServiceTest {

    private static final String YAML = "application/yaml";
    private static final String DESK = "version: 1\napplication: Order Desk\ntargets: [Windows 95]\n";

    @AutoClose
    private static final Serving serving = new Serving();

    private static void assertProblem(Raw.Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.fields()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.body()).contains("\"status\": " + status, words);
    }

    @Test
    void every_reply_keeps_browsers_on_their_guard() throws IOException {
        for (Raw.Answer answer : List.of(
                serving.get("/health"),
                serving.get("/nowhere"),
                serving.post("/v1/advice", YAML, DESK),
                Raw.ask(serving.port(), "GET /health HTTP/1.1\r\n\r\n"))) {
            assertThat(answer.fields())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "no-referrer")
                    .doesNotContainKeys("server", "access-control-allow-origin");
            assertThat(answer.fields().get("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
        }
    }

    @Test
    void a_bad_document_has_the_same_problems_as_in_the_command() throws IOException {
        Raw.Answer answer = serving.post("/v1/advice", YAML, "version: 1\napplication: x\ntargets: [Windos 95]\n");
        assertProblem(answer, 422, "\"line\": 3");
        assertThat(answer.body()).contains("\"code\": \"unknown-name\"", "Did you mean", "\"path\": \"/targets/0\"");
    }

    @Test
    void a_document_that_looks_like_json_is_read_as_what_its_type_says() throws IOException {
        assertProblem(serving.post("/v1/advice", "application/json", DESK), 422, "not-json");
        assertThat(serving.post(
                                "/v1/advice",
                                YAML,
                                "{\"version\": 1, \"application\": \"x\", \"targets\": [\"POSIX\"]}")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", "*/*"
            })
    void takes_no_other_media_type(String type) throws IOException {
        assertProblem(serving.post("/v1/advice", type, DESK), 415, "Content-Type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/yaml",
                "Application/YAML",
                "application/yaml; charset=UTF-8",
                "application/yaml;charset=\"utf-8\""
            })
    void takes_its_media_types_however_they_are_written(String type) throws IOException {
        assertThat(serving.post("/v1/advice", type, DESK).status()).isEqualTo(200);
    }

    @Test
    void takes_no_compressed_body() throws IOException {
        Raw.Answer answer = serving.post("/v1/advice", YAML, DESK, "Content-Encoding: gzip\r\n");
        assertProblem(answer, 415, "compressed");
        assertThat(answer.fields()).containsEntry("accept-encoding", "identity");
    }

    @Test
    void takes_a_body_of_a_mebibyte_and_no_byte_more() throws IOException {
        String most = DESK + " ".repeat((1 << 20) - DESK.length() - 1) + "\n";
        assertThat(serving.post("/v1/validate", YAML, most).status()).isEqualTo(200);
        assertProblem(serving.post("/v1/validate", YAML, most + "\n"), 413, "1048576");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/advice, GET, POST",
        "/v1/advice, HEAD, POST",
        "/v1/advice:batch, PUT, POST",
        "/v1/knowledge, POST, 'GET, HEAD'",
        "/health, OPTIONS, 'GET, HEAD'",
        "/openapi.yaml, PATCH, 'GET, HEAD'",
    })
    void says_how_a_path_is_asked(String path, String method, String allowed) throws IOException {
        Raw.Answer answer = Raw.ask(serving.port(), Serving.head(method, path) + "\r\n");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.fields()).containsEntry("allow", allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "/v1",
                "/v1/",
                "/v1/advice/",
                "/v1/advice/../advice",
                "/V1/advice",
                "/v1/schema/..%2f..",
                "/v1/schema/x",
                "/v1/mechanisms/pigeons",
                "/v1/platforms/Windows%20XP",
                "/v1/explain/rpc",
                "/v1/explain/rpc/Linux"
            })
    void says_where_there_is_nothing(String path) throws IOException {
        assertProblem(serving.get(path), 404, "\"Not Found\"");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8950, 200",
        "http://LOCALHOST:8950, 200",
        "http://localhost:3000, 403",
        "http://localhost, 403",
        "https://localhost:8950, 200",
        "http://127.0.0.1:8950, 403",
        "http://localhost:8950.evil.example, 403",
        "null, 403",
    })
    void a_page_asks_its_own_origin_alone(String origin, int status) throws IOException {
        assertThat(serving.post("/v1/advice", YAML, DESK, "Origin: " + origin + "\r\n")
                        .status())
                .isEqualTo(status);
        assertThat(serving.get("/health", "Origin: " + origin + "\r\n").status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "text/html, */*;q=0.1 | text/html; charset=utf-8",
                "text/* | text/plain; charset=utf-8",
                "text/plain;q=0.2, text/markdown;q=0.4 | text/markdown; charset=utf-8",
                "application/json;q=0, */* | text/plain; charset=utf-8",
                "*/* | application/json",
                "application/sarif+json | application/sarif+json",
                "application/xml | application/xml",
                "text/vnd.ipc-advisor.github | text/vnd.ipc-advisor.github; charset=utf-8",
                "text/vnd.ipc-advisor.madr | text/vnd.ipc-advisor.madr; charset=utf-8",
            })
    void answers_in_the_format_that_is_liked_best(String accept, String type) throws IOException {
        Raw.Answer answer = serving.post("/v1/advice", YAML, DESK, "Accept: " + accept + "\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.fields()).containsEntry("content-type", type);
    }

    @Test
    void says_which_formats_there_are() throws IOException {
        assertProblem(serving.post("/v1/advice", YAML, DESK, "Accept: image/png\r\n"), 406, "application/sarif+json");
        assertProblem(
                serving.post("/v1/advice", YAML, DESK, "Accept: text/html;q=2\r\n"), 400, "no number from 0 to 1");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/advice?to-day=2026-11-24, There is no parameter 'to-day' here",
        "/v1/advice?today=tomorrow, Write a day as 2027-03-31",
        "/v1/advice?today=2026-11-24&today=2026-11-24, more than once",
        "/v1/advice?fail-on=viable, 'Write never, '",
        "/v1/advice?explain=%zz, two hexadecimal digits",
        "/v1/validate?today=2026-11-24, There is no parameter 'today' here.",
    })
    void says_what_is_wrong_with_a_parameter(String target, String words) throws IOException {
        assertProblem(serving.post(target, YAML, DESK), 400, words.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/knowledge",
                "/v1/matrix",
                "/v1/rules",
                "/v1/mechanisms/NamedPipes",
                "/v1/platforms/Windows%2095",
                "/v1/explain/rpc/win32s?role=open",
                "/v1/schema/advice",
                "/openapi.yaml"
            })
    void what_is_known_is_not_sent_twice_to_who_has_it(String target) throws IOException {
        Raw.Answer first = serving.get(target);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        String tag = first.fields().get("etag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            Raw.Answer again = serving.get(target, "If-None-Match: " + known + "\r\n");
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.fields()).containsEntry("etag", tag).doesNotContainKey("content-length");
        }
        assertThat(serving.get(target, "If-None-Match: \"other\"\r\n").body()).isEqualTo(first.body());
    }

    @Test
    void the_head_of_an_answer_comes_alone() throws IOException {
        try (Raw client = new Raw(serving.port())) {
            client.send(Serving.head("HEAD", "/health") + "\r\n" + Serving.head("GET", "/ready") + "\r\n");
            assertThat(client.head()).isEqualTo(200);
            assertThat(client.answer().status()).isIn(200, 503);
        }
    }

    @Test
    void validity_is_an_answer_and_no_error() throws IOException {
        assertThat(serving.post("/v1/validate", YAML, DESK).body()).contains("\"valid\": true", "\"problems\": []");
        Raw.Answer bad = serving.post("/v1/validate", YAML, DESK + "target: x\n");
        assertThat(bad.status()).isEqualTo(200);
        assertThat(bad.body()).contains("\"valid\": false", "\"line\": 4");
    }

    @Test
    void validity_comes_with_what_the_document_says_wherever_it_can_be_read() throws IOException {
        assertThat(validity(DESK)).contains("\"application\": \"Order Desk\"", "\"targets\": [ \"Windows 95\" ]");
        assertThat(validity("a: {b: [1.50, null, yes, 0x10]}\n"))
                .contains("\"valid\": false", "{ \"b\": [ 1.50, null, \"yes\", 16 ] }");
        assertThat(validity("a: [")).doesNotContain("\"document\"");
    }

    private static String validity(String text) throws IOException {
        return serving.post("/v1/validate", YAML, text).body().replaceAll("\\s+", " ");
    }

    @Test
    void tells_differences_and_what_is_wrong_with_either_side() throws IOException {
        String both = "{\"old\": \"version: 1\\napplication: x\\ntargets: [Windows 95]\\n\","
                + " \"new\": \"version: 1\\napplication: x\\ntargets: [%s]\\n\"}";
        Raw.Answer answer =
                serving.post("/v1/diff", "application/json", both.formatted("MS-DOS"), "Accept: text/markdown\r\n");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("MS-DOS");
        assertProblem(serving.post("/v1/diff", "application/json", both.formatted("MS-DO")), 422, "unknown-name");
        assertProblem(serving.post("/v1/diff", "application/json", "{\"old\": 1, \"new\": 2}"), 422, "not-compared");
        assertProblem(serving.post("/v1/diff", "application/json", "{"), 422, "not-compared");
        assertProblem(serving.post("/v1/diff", YAML, DESK), 415, "application/json");
    }

    @Test
    void no_role_is_asked_where_it_makes_no_difference() throws IOException {
        assertProblem(serving.get("/v1/explain/dde/win95?role=open"), 400, "leave role out");
    }

    @Test
    void counts_replies_by_path_and_status() throws IOException {
        serving.get("/v1/mechanisms/pigeons");
        assertThat(serving.get("/metrics").body())
                .containsPattern("ipc_advisor_replies_total\\{route=\"/v1/mechanisms/\\{id}\",status=\"404\"} [1-9]")
                .contains("# TYPE ipc_advisor_reply_seconds histogram")
                .containsPattern("\nipc_advisor_connections [1-9][0-9]*\n")
                .doesNotContain("pigeons");
    }

    @Test
    void is_ready_when_the_advisor_is_set_up() throws Exception {
        CountDownLatch setUp = new CountDownLatch(1);
        try (Serving slow = new Serving(() -> Serving.awaited(setUp), Duration.ofMinutes(1))) {
            assertThat(slow.get("/health").status()).isEqualTo(200);
            assertProblem(slow.get("/ready"), 503, "being set up");
            setUp.countDown();
            assertThat(slow.get("/v1/schema/diff").status()).isEqualTo(200);
            for (int i = 0; slow.get("/ready").status() != 200; i++) {
                assertThat(i).isLessThan(100_000);
            }
        }
    }

    @Test
    void gives_up_what_takes_too_long() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean isSetUp = new AtomicBoolean();
        Supplier<Advisor> slowAdvisor = () -> isSetUp.getAndSet(true) ? Serving.awaited(never) : Advisor.standard();
        try (Serving slow = new Serving(slowAdvisor, Duration.ofMillis(500))) {
            while (slow.get("/ready").status() != 200) {
                Thread.onSpinWait();
            }
            assertProblem(slow.post("/v1/advice", YAML, DESK), 504, "given up");
            assertThat(slow.get("/health").status()).isEqualTo(200);
        }
    }
}
