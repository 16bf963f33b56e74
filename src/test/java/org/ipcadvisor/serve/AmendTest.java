package org.ipcadvisor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ipcadvisor.http.Raw;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes that are made in a text keep what they promise, and all else as it was. */
class AmendTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DESK = "version: 1 # of the format\napplication: Desk\ntargets: [Windows 95]\n";

    private static final AtomicInteger TRIED = new AtomicInteger();

    @AutoClose
    private static final Serving serving = new Serving();

    private static String asked(String text, String syntax, String patch) {
        ObjectNode asked = JSON.createObjectNode();
        asked.put("text", text);
        asked.put("syntax", syntax);
        asked.set("patch", JSON.readTree(patch));
        return asked.toString();
    }

    private static Raw.Answer amend(String body) throws IOException {
        return serving.post("/v1/amend", "application/json", body);
    }

    private static String amended(String text, String patch) throws IOException {
        Raw.Answer answer = amend(asked(text, "yaml", patch));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.fields()).containsEntry("cache-control", "no-store");
        return JSON.readTree(answer.body()).get("text").asString();
    }

    private static JsonNode links(String text, String syntax) throws IOException {
        Raw.Answer answer = serving.post("/v1/advice", "application/" + syntax, text);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).at("/advice/0/links");
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("examples"))) {
            return folders
                    .flatMap(folder ->
                            Stream.of("requirements.yaml", "requirements.json").map(folder::resolve))
                    .filter(Files::exists)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void remedies_that_are_applied_have_the_verdicts_that_they_promise(Path example) throws IOException {
        String text = Files.readString(example, StandardCharsets.UTF_8);
        String syntax = example.toString().endsWith("json") ? "json" : "yaml";
        for (JsonNode link : links(text, syntax)) {
            Set<String> tried = new LinkedHashSet<>();
            for (JsonNode remedy : link.get("remedies")) {
                String patch = remedy.get("patch").toString();
                if (tried.add(patch)) {
                    TRIED.incrementAndGet();
                    String now = JSON.readTree(amend(asked(text, syntax, patch)).body())
                            .path("text")
                            .asString("cannot be written: " + patch);
                    assertThat(verdict(links(now, syntax), link, remedy))
                            .as(now)
                            .isEqualTo(remedy.get("verdict").asString());
                    assertThat(remarks(now)).isEqualTo(remarks(text));
                }
            }
        }
    }

    @AfterAll
    static void there_were_remedies() {
        assertThat(TRIED.get()).isGreaterThan(5);
    }

    private static String verdict(JsonNode links, JsonNode link, JsonNode remedy) {
        return links.valueStream()
                .filter(each -> each.get("id").equals(link.get("id")))
                .flatMap(each -> each.get("mechanisms").valueStream())
                .filter(each -> each.get("id").equals(remedy.get("mechanism")))
                .map(each -> each.get("verdict").asString())
                .findFirst()
                .orElse("none");
    }

    private static List<String> remarks(String text) {
        return text.lines().filter(line -> line.startsWith("#")).toList();
    }

    @Test
    void all_else_stays_as_it_was_written() throws IOException {
        String patch = "[{'op': 'add', 'path': '/targets/-', 'value': {'platform': 'Win32s', 'version': '1.25'}},"
                + " {'op': 'add', 'path': '/needs', 'value': {'ole': {'inService': true}}},"
                + " {'op': 'replace', 'path': '/application', 'value': 'yes'}, {'op': 'remove', 'path': '/targets/0'}]";
        assertThat(amended(DESK, patch.replace('\'', '"')))
                .isEqualTo("version: 1 # of the format\napplication: \"yes\"\n"
                        + "targets: [{platform: Win32s, version: \"1.25\"}]\nneeds: {ole: {inService: true}}\n");
    }

    @Test
    void remarks_stay_where_they_stand() throws IOException {
        String text = "# top\nversion: 1\napplication: Desk # its name\ntargets: # where it runs\n  # the old ones\n"
                + "  - MS-DOS # until May\n  - Windows 95 # since May\nneeds: {pipes: create} # its own\n# end\n";
        assertThat(amended(text, "[{\"op\": \"replace\", \"path\": \"/needs/pipes\", \"value\": \"open\"}]"))
                .isEqualTo(text.replace("create", "open"));
        assertThat(amended(text, "[{\"op\": \"replace\", \"path\": \"/targets/1\", \"value\": \"OS/2\"}]"))
                .isEqualTo(text.replace("Windows 95", "OS/2"));
    }

    @Test
    void what_is_no_utf_8_is_not_amended_to_something_else() throws IOException {
        byte[] body = asked("a: \u00FF", "yaml", "[]").getBytes(StandardCharsets.ISO_8859_1);
        Raw.Answer answer = serving.post("/v1/amend", "application/json", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("in UTF-8");
    }

    @Test
    void a_document_that_is_refused_can_be_amended_as_long_as_it_can_be_read() throws IOException {
        String patch = "[{\"op\": \"add\", \"path\": \"/targets/-\", \"value\": \"WinNT\"}]";
        assertThat(amended("targets: []\r\n", patch)).isEqualTo("targets: [WinNT]\r\n");
        assertThat(amended("\uFEFFtargets: [ü]\n", patch)).isEqualTo("targets: [ü, WinNT]\n");
        Raw.Answer broken = amend(asked("targets: [", "yaml", patch));
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.body()).contains("\"line\": 1");
    }

    @Test
    void tells_what_was_replaced() throws IOException {
        String patch = "[{\"op\": \"replace\", \"path\": \"/targets/0\", \"value\": \"POSIX\"}]";
        JsonNode replaced =
                JSON.readTree(amend(asked(DESK, "yaml", patch)).body()).at("/replacements/0");
        assertThat(replaced.toString())
                .isEqualTo(
                        "{\"start\":{\"line\":3,\"column\":11},\"end\":{\"line\":3,\"column\":21},\"text\":\"POSIX\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text': 'a: 1'} | a list of operations",
                "{'text': 1, 'patch': []} | a list of operations",
                "{'text': 'a: 1', 'patch': [], 'more': 1} | a list of operations",
                "{'text': 'a: 1', 'text': 'b: 1', 'patch': []} | a list of operations",
                "{'text': 'a: 1', 'syntax': 'toml', 'patch': []} | yaml or json",
                "{'text': 'a: 1', 'patch': [{'op': 'move', 'from': '/a', 'path': '/b'}]} | an op: add, remove or replace",
                "{'text': 'a: 1', 'patch': [7]} | an op: add, remove or replace",
                "{'text': 'a: 1', 'patch': [{'op': 'remove', 'path': 'a'}]} | a JSON Pointer",
                "{'text': 'a: 1', 'patch': [{'op': 'remove', 'path': '/~2'}]} | a JSON Pointer",
                "{'text': 'a: 1', 'patch': [{'op': 'add', 'path': '/b'}]} | has a value",
                "{'text': 'a: 1', 'patch': [{'op': 'remove', 'path': '/b'}]} | There is nothing at /b that could be removed.",
                "{'text': 'a: 1', 'patch': [{'op': 'replace', 'path': '/a/0', 'value': 1}]} | nothing at /a/0 that could be replaced",
                "{'text': 'a: 1', 'patch': [{'op': 'add', 'path': '/b/c', 'value': 1}]} | Nothing can be added at /b/c",
                "{'text': 'a: []', 'patch': [{'op': 'add', 'path': '/a/1', 'value': 1}]} | Nothing can be added at /a/1",
                "{'text': 'a: 1', 'patch': [{'op': 'replace', 'path': '', 'value': 1}]} | The document as a whole",
                "{'text': 'a: 1', 'patch': [{'op': 'add', 'path': '/b', 'value': 1e999}]} | Write it by hand",
                "{'text': '? a\\n: 1', 'patch': [{'op': 'remove', 'path': '/a'}]} | Write it by hand",
                "{ | A JSON object in UTF-8 is expected",
            })
    void what_cannot_be_done_is_told_in_a_sentence(String body, String words) throws IOException {
        Raw.Answer answer = amend(body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.fields()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.body()).contains(words);
    }

    @Test
    void takes_so_many_operations_and_no_more() throws IOException {
        String one = "{\"op\": \"replace\", \"path\": \"/application\", \"value\": \"x\"}";
        assertThat(amended(DESK, "[" + (one + ',').repeat(99) + one + "]")).contains("application: x\n");
        Raw.Answer more = amend(asked(DESK, "yaml", "[" + (one + ',').repeat(100) + one + "]"));
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.body()).contains("101 operations; 100 are allowed");
    }

    @Test
    void many_keys_of_a_long_text_are_not_changed_at_once() throws IOException {
        String text = DESK + "#" + "x".repeat(900_000) + "\nmetadata: {}\n";
        StringBuilder keys = new StringBuilder("\"k\": 0");
        for (int i = 0; i < 1000; i++) {
            keys.append(", \"k").append(i).append("\": 1");
        }
        String patch = "[{\"op\": \"replace\", \"path\": \"/metadata\", \"value\": {" + keys + "}}]";
        Raw.Answer answer = amend(asked(text, "yaml", patch));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("Write it by hand");
    }

    @Test
    void is_asked_in_json() throws IOException {
        assertThat(serving.post("/v1/amend", "application/yaml", "{}").status()).isEqualTo(415);
        assertThat(serving.post("/v1/amend?today=2026-11-24", "application/json", "{}")
                        .status())
                .isEqualTo(400);
    }
}
