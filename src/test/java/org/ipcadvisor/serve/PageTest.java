package org.ipcadvisor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.http.Raw;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the service and what keeps it from harm; what it does is tried in a browser. */
class PageTest {

    private static final Path SOURCES = Path.of("src/main/resources/org/ipcadvisor/serve");

    @AutoClose
    private static final Serving serving = new Serving();

    @ParameterizedTest
    @CsvSource({
        "/, page.html, text/html; charset=utf-8",
        "/page.css, page.css, text/css; charset=utf-8",
        "/page.js, page.js, text/javascript; charset=utf-8",
        "/page.svg, page.svg, image/svg+xml",
    })
    void its_files_are_sent_as_they_are(String path, String file, String type) throws IOException {
        Raw.Answer answer = serving.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.fields())
                .containsEntry("content-type", type)
                .containsEntry("cache-control", "no-cache")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.body()).isEqualTo(source(file));
        String tag = answer.fields().get("etag");
        assertThat(serving.get(path, "If-None-Match: " + tag + "\r\n").status()).isEqualTo(304);
        try (Raw client = new Raw(serving.port())) {
            client.send(Serving.head("HEAD", path) + "\r\n");
            assertThat(client.head()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/health", "/nowhere"})
    void no_script_and_no_style_is_taken_from_within_or_from_elsewhere(String path) throws IOException {
        assertThat(serving.get(path).fields().get("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_report_keeps_its_style_and_runs_nothing() throws IOException {
        String desk = "version: 1\napplication: Desk\ntargets: [Windows 95]\n";
        for (int i = 0; i < 2; i++) { // the second is kept
            Raw.Answer answer = serving.post("/v1/advice", "application/yaml", desk, "Accept: text/html\r\n");
            assertThat(answer.fields().get("content-security-policy"))
                    .contains("default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'none'")
                    .doesNotContain("script-src");
        }
    }

    @Test
    void it_needs_no_advisor() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (Serving slow = new Serving(() -> Serving.awaited(never), Duration.ofMillis(100))) {
            assertThat(slow.get("/").status()).isEqualTo(200);
            assertThat(slow.get("/page.js").status()).isEqualTo(200);
            assertThat(slow.get("/v1/matrix").status()).isEqualTo(503);
            never.countDown();
        }
    }

    @Test
    void it_loads_nothing_but_its_own_files_and_has_no_script_inside() throws IOException {
        assertThat(source("page.html"))
                .doesNotContain("//", " style=", " onclick", "<style")
                .containsOnlyOnce("<script ");
        assertThat(source("page.css")).doesNotContain("@import", "url(");
    }

    @Test
    void its_script_makes_no_html_of_texts() throws IOException {
        assertThat(source("page.js"))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(")
                .doesNotContain("localStorage", "sessionStorage", "cookie");
    }

    /** Verdicts are words that it shows, and none that it finds. */
    @Test
    void its_script_compares_no_verdicts_and_no_names_of_the_sources() throws IOException {
        Matcher examples = Pattern.compile("(?s)const EXAMPLES = \\{.*?\n};\n").matcher(source("page.js"));
        String rest = examples.replaceFirst("");
        assertThat(rest)
                .doesNotContain("'viable'", "'conditional'", "'undetermined'", "'not-viable'")
                .doesNotContain("kb95900", "Win32s", "'named-pipes'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-desk", "plant-monitor", "dead-end"})
    void its_examples_are_those_of_the_repository(String name) throws IOException {
        Path example = Path.of("examples", name, "requirements.yaml");
        assertThat(source("page.js")).contains('`' + Files.readString(example, StandardCharsets.UTF_8) + '`');
    }

    @Test
    void it_refuses_parameters_like_all_else() throws IOException {
        for (String path : List.of("/", "/page.css")) {
            assertThat(serving.get(path + "?x=1").status()).isEqualTo(400);
        }
    }

    private static String source(String file) throws IOException {
        return Files.readString(SOURCES.resolve(file), StandardCharsets.UTF_8);
    }
}
