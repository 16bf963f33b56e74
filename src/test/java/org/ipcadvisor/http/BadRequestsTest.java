package org.ipcadvisor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no request, or more than the limits allow, sent byte by byte over a socket. */
class BadRequestsTest {

    private static final String HOST = "Host: localhost\r\n";

    private static Server server;

    @BeforeAll
    static void serve() throws IOException {
        server = Echo.serve(Limits.standard());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String get(String fields) {
        return "GET /a HTTP/1.1\r\n" + fields + "\r\n";
    }

    private static String post(String fields, String body) {
        return "POST /a HTTP/1.1\r\n" + HOST + fields + "\r\n" + body;
    }

    static Stream<Arguments> bad() {
        String long100K = "a".repeat(100_000);
        return Stream.of(
                arguments("no Host", 400, get("")),
                arguments("two Hosts", 400, get(HOST + HOST)),
                arguments("a Host that is none", 400, get("Host: a b\r\n")),
                arguments("a Host with a user", 400, get("Host: me@localhost\r\n")),
                arguments("another Host", 421, get("Host: rebound.example\r\n")),
                arguments("another Host before another version", 421, "GET /a HTTP/1.0\r\nHost: x.example\r\n\r\n"),
                arguments("another Host before a bad target", 421, "GET a HTTP/1.1\r\nHost: x.example\r\n\r\n"),
                arguments("another Host before bad lengths", 421, get("Host: x.example\r\nContent-Length: x\r\n")),
                arguments("a path of 100 KB", 414, "GET /" + long100K + " HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("a query of 100 KB", 414, "GET /?" + long100K + " HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("a field of 100 KB", 431, get(HOST + "X: " + long100K + "\r\n")),
                arguments("5000 fields", 431, get(HOST + "X: a\r\n".repeat(5000))),
                arguments("an endless field", 431, "GET /a HTTP/1.1\r\nX: " + long100K),
                arguments(
                        "length and chunks",
                        400,
                        post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")),
                arguments("two lengths", 400, post("Content-Length: 5\r\nContent-Length: 6\r\n", "abcdef")),
                arguments("the same length twice", 400, post("Content-Length: 5\r\nContent-Length: 5\r\n", "abcde")),
                arguments("lengths in a list", 400, post("Content-Length: 5, 5\r\n", "abcde")),
                arguments("a length with a sign", 400, post("Content-Length: +5\r\n", "abcde")),
                arguments("a length below nothing", 400, post("Content-Length: -5\r\n", "")),
                arguments("a length beyond all bounds", 400, post("Content-Length: 99999999999999999999\r\n", "")),
                arguments("a body of 5 MB", 413, post("Content-Length: 5000000\r\n", "a".repeat(2_000_000))),
                arguments(
                        "an announced body of 5 MB",
                        413,
                        post("Content-Length: 5000000\r\nExpect: 100-continue\r\n", "")),
                arguments("5 MB in chunks", 413, post("Transfer-Encoding: chunked\r\n", chunk("a".repeat(2_000_000)))),
                arguments("another coding", 501, post("Transfer-Encoding: gzip, chunked\r\n", "")),
                arguments(
                        "chunked twice", 501, post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "")),
                arguments("no size of a chunk", 400, post("Transfer-Encoding: chunked\r\n", "zz\r\n")),
                arguments("a size below nothing", 400, post("Transfer-Encoding: chunked\r\n", "-1\r\n")),
                arguments("a size beyond all bounds", 400, post("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFF\r\n")),
                arguments(
                        "a chunk longer than it says",
                        400,
                        post("Transfer-Encoding: chunked\r\n", "1\r\nab\r\n0\r\n\r\n")),
                arguments("an endless extension", 400, post("Transfer-Encoding: chunked\r\n", "1;" + long100K)),
                arguments(
                        "endless trailers",
                        400,
                        post("Transfer-Encoding: chunked\r\n", "0\r\n" + "X: a\r\n".repeat(99))),
                arguments("another expectation", 417, post("Expect: luck\r\n", "")),
                arguments("HTTP/1.0", 505, "GET /a HTTP/1.0\r\n" + HOST + "\r\n"),
                arguments("HTTP/9.1", 505, "GET /a HTTP/9.1\r\n" + HOST + "\r\n"),
                arguments("HTTP/2", 400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                arguments("no version", 400, "GET /a\r\n" + HOST + "\r\n"),
                arguments("two spaces", 400, "GET  /a HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("a method that is none", 400, "G(T /a HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("no target but a star", 400, "OPTIONS * HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("a target elsewhere", 400, "GET http://elsewhere/a HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("a target that begins alike", 400, "GET http://localhost.x/a HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("a bad escape", 400, "GET /%zz HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("half an escape", 400, "GET /%4 HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("no UTF-8", 400, "GET /%C3%28 HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("an escaped NUL", 400, "GET /a%00 HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("a fragment", 400, "GET /a#b HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("a bare line feed", 400, "GET /a HTTP/1.1\n" + HOST + "\r\n"),
                arguments("a bare carriage return", 400, get(HOST + "X: a\rb\r\n")),
                arguments("a NUL in a field", 400, get(HOST + "X: a\0b\r\n")),
                arguments("a space before the colon", 400, get("Host : localhost\r\n")),
                arguments("a folded field", 400, get(HOST + "X: a\r\n b\r\n")),
                arguments("a field without a name", 400, get(HOST + ": a\r\n")),
                arguments("a line that is no field", 400, get(HOST + "abc\r\n")),
                arguments("TLS", 400, "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n"));
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad")
    void is_refused(String what, int status, String request) throws IOException {
        try (Raw client = new Raw(server.port())) {
            Raw.Answer answer = client.sendWhatIsTaken(request).answer();
            assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(status);
            assertThat(answer.body()).endsWith(".");
            assertThat(answer.fields()).containsEntry("connection", "close");
            assertThat(client.isClosed()).isTrue();
        }
    }

    @Test
    void a_header_may_be_as_long_as_it_may_be() throws IOException {
        int most = Limits.standard().headBytes();
        for (int fields = 1; fields <= 3; fields++) {
            for (int more = -4; more <= 4; more++) {
                int rest = most + more - HOST.length() - "X: ".length() - (fields - 1) * "Y: y\r\n".length();
                String header = HOST + "Y: y\r\n".repeat(fields - 1) + "X: " + "x".repeat(rest) + "\r\n";
                Raw.Answer answer = Raw.ask(server.port(), get(header));
                assertThat(answer.status())
                        .as("%d fields, %d more", fields, more)
                        .isEqualTo(more <= 0 ? 200 : 431);
            }
        }
    }

    @Test
    void what_follows_a_bad_request_is_not_taken_for_another() throws IOException {
        String smuggled = "0\r\n\r\nGET /smuggled HTTP/1.1\r\n" + HOST + "\r\n";
        try (Raw client = new Raw(server.port())) {
            client.send(post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", smuggled));
            assertThat(client.answer().body()).doesNotContain("smuggled");
            assertThat(client.isClosed()).isTrue();
        }
    }

    @Test
    void a_fault_tells_nothing_of_itself() throws IOException {
        Raw.Answer answer = Raw.ask(server.port(), "GET /fault HTTP/1.1\r\n" + HOST + "\r\n");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body() + answer.fields()).doesNotContain("secret", "java", "IllegalState");
    }

    @Test
    void a_stream_that_breaks_does_not_end_like_a_whole_one() throws IOException {
        try (Raw client = new Raw(server.port())) {
            client.send("GET /broken HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(client.head()).isEqualTo(200);
            assertThat(client.chunk()).isEqualTo("a");
            assertThat(client.isClosed()).isTrue();
        }
    }
}
