package org.ipcadvisor.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ipcadvisor.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a line is answered with, whatever it says. */
class SessionTest {

    private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";

    private static void goesOn(Talk talk) {
        assertThat(talk.say(PING)).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-25, 2025-11-25",
        "2025-06-18, 2025-06-18",
        "2025-03-26, 2025-03-26",
        "2024-11-05, 2024-11-05",
        "2026-07-28, 2025-11-25",
        "2099-01-01, 2025-11-25",
    })
    void agrees_on_the_revision_that_is_offered_or_else_on_the_newest(String offered, String agreed) {
        JsonNode result = new Talk()
                .ask("initialize", "{\"protocolVersion\": \"%s\", \"capabilities\": {}}".formatted(offered))
                .get("result");
        assertThat(result.get("protocolVersion").asString()).isEqualTo(agreed);
        assertThat(result.get("serverInfo").get("name").asString()).isEqualTo("ipc-advisor");
        assertThat(result.get("capabilities").propertyNames()).containsExactly("tools", "resources", "prompts");
    }

    @Test
    void agrees_once() {
        assertThat(Talk.agreed()
                        .ask("initialize", "{\"protocolVersion\": \"2025-06-18\"}")
                        .at("/error/message")
                        .asString())
                .isEqualTo("This session is initialized already, with revision 2025-11-25.");
        assertThat(new Talk().ask("initialize", "{}").at("/error/code").asInt()).isEqualTo(-32602);
    }

    @Test
    void answers_nothing_but_ping_before_that() {
        Talk talk = new Talk();
        assertThat(talk.ask("tools/list", "{}").at("/error/code").asInt()).isEqualTo(-32602);
        assertThat(talk.ask("tools/list", "{}").at("/error/message").asString()).contains("Send initialize first");
        goesOn(talk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "{",
                "{\"jsonrpc\":",
                "[1, 2",
                "{} {}",
                "nul",
                "\u0000",
                "{'a': 1}",
                "\"\u0001\"",
                "1e9999999999"
            })
    void refuses_what_is_no_json_and_goes_on(String line) {
        Talk talk = Talk.agreed();
        JsonNode answer = talk.hear(line);
        assertThat(answer.at("/error/code").asInt()).isEqualTo(-32700);
        assertThat(answer.get("id").isNull()).isTrue();
        goesOn(talk);
    }

    @Test
    void refuses_what_is_not_utf_8_and_goes_on() {
        Talk talk = Talk.agreed();
        assertThat(talk.say(new byte[] {'"', (byte) 0xC3, '"'})).contains("-32700", "not UTF-8");
        assertThat(talk.say(PING.getBytes(StandardCharsets.UTF_16))).contains("-32700");
        goesOn(talk);
    }

    @Test
    void refuses_what_is_nested_beyond_measure_and_goes_on() {
        Talk talk = Talk.agreed();
        assertThat(talk.error("[".repeat(100_000))).isEqualTo(-32700);
        assertThat(talk.error("{\"a\":".repeat(100_000))).isEqualTo(-32700);
        goesOn(talk);
    }

    @Test
    void refuses_a_line_that_is_too_long_and_goes_on() {
        Talk talk = Talk.agreed();
        byte[] line = new byte[Session.MOST_BYTES + 1];
        Arrays.fill(line, (byte) ' ');
        assertThat(talk.say(line)).contains("-32600", "This line is longer than 1048576 bytes.");
        goesOn(talk);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | -32600",
                "null | -32600",
                "\"x\" | -32600",
                "[] | -32600",
                "[{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}] | -32600",
                "{} | -32600",
                "{\"jsonrpc\": \"2.0\"} | -32600",
                "{\"jsonrpc\": \"1.0\", \"id\": 1, \"method\": \"ping\"} | -32600",
                "{\"id\": 1, \"method\": \"ping\"} | -32600",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": 1} | -32600",
                "{\"jsonrpc\": \"2.0\", \"id\": 1} | -32600",
                "{\"jsonrpc\": \"2.0\", \"id\": null, \"method\": \"ping\"} | -32600",
                "{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"ping\"} | -32600",
                "{\"jsonrpc\": \"2.0\", \"id\": true, \"method\": \"ping\"} | -32600",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\", \"params\": []} | -32602",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\", \"params\": null} | -32602",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/lists\"} | -32601",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"server/discover\"} | -32601",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {\"cursor\": \"2\"}} | -32602",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\"} | -32602",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"advice\"}} | -32602",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"advise\", \"arguments\": 1}} | -32602",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"resources/read\", \"params\": {\"uri\": 1}} | -32602",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"resources/read\", \"params\": {\"uri\": \"file:///etc/passwd\"}} | -32002",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"prompts/get\", \"params\": {\"name\": \"x\"}} | -32602",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"prompts/get\", \"params\": {\"name\": \"review_design\"}} | -32602",
            })
    void refuses_what_is_no_request_or_cannot_be_answered_and_goes_on(String line, int code) {
        Talk talk = Talk.agreed();
        assertThat(talk.error(line)).isEqualTo(code);
        goesOn(talk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\", \"params\": {\"requestId\": 7}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/never/heard/of\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"tools/call\", \"params\": {\"name\": \"advise\"}}",
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"result\": {}}",
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"error\": {\"code\": 1, \"message\": \"x\"}}"
            })
    void says_nothing_to_notifications_and_replies(String line) {
        assertThat(Talk.agreed().say(line)).isNull();
        assertThat(new Talk().say(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-7", "0", "7.5", "12345678901234567890", "\"a\"", "\"\"", "\"1\"", "\"ä\\n\\u001B\""})
    void gives_ids_back_as_they_were(String id) {
        assertThat(Talk.agreed()
                        .hear("{\"jsonrpc\": \"2.0\", \"id\": %s, \"method\": \"ping\"}".formatted(id))
                        .get("id"))
                .isEqualTo(Talk.agreed()
                        .hear("{\"jsonrpc\": \"2.0\", \"id\": %s, \"method\": \"none\"}".formatted(id))
                        .get("id"))
                .isEqualTo(JsonMapper.shared().readTree(id));
    }

    @Test
    void answers_batches_in_the_one_revision_that_has_them() {
        Talk talk = Talk.agreed("2025-03-26");
        JsonNode answers =
                talk.hear("[" + PING + ", {\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\"}, 7]");
        assertThat(answers.size()).isEqualTo(2);
        assertThat(answers.get(0).get("id").asInt()).isEqualTo(1);
        assertThat(answers.get(1).at("/error/code").asInt()).isEqualTo(-32600);
        assertThat(talk.say("[{\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\"}]"))
                .isNull();
        assertThat(talk.error("[]")).isEqualTo(-32600);
        assertThat(Talk.agreed("2024-11-05").error("[" + PING + "]")).isEqualTo(-32600);
    }

    @Test
    void serves_requests_that_say_their_revision_without_any_agreement() {
        JsonNode found = new Talk().askNow("server/discover", "{}").get("result");
        assertThat(found.get("supportedVersions").get(0).asString()).isEqualTo("2026-07-28");
        assertThat(found.get("supportedVersions").size()).isEqualTo(5);
        JsonNode listed = new Talk().askNow("tools/list", "{}").get("result");
        assertThat(listed.get("resultType").asString()).isEqualTo("complete");
        assertThat(listed.get("cacheScope").asString()).isEqualTo("public");
        assertThat(listed.get("ttlMs").asInt()).isPositive();
        assertThat(listed.at("/_meta/io.modelcontextprotocol~1serverInfo/name").asString())
                .isEqualTo("ipc-advisor");
        assertThat(listed.get("tools").size()).isEqualTo(5);
        assertThat(new Talk().askNow("ping", "{}").at("/error/code").asInt()).isEqualTo(-32601);
        assertThat(new Talk()
                        .askNow("resources/read", "{\"uri\": \"ipc-advisor://none\"}")
                        .at("/error/code")
                        .asInt())
                .isEqualTo(-32602);
    }

    @Test
    void serves_both_kinds_of_requests_beside_one_another() {
        Talk talk = Talk.agreed();
        assertThat(talk.askNow("prompts/list", "{}").at("/result/resultType").asString())
                .isEqualTo("complete");
        assertThat(talk.ask("prompts/list", "{}").get("result").propertyNames()).containsExactly("prompts");
    }

    @Test
    void names_the_revisions_to_whoever_asks_in_another() {
        JsonNode error = new Talk()
                .ask("tools/list", "{\"_meta\": {\"io.modelcontextprotocol/protocolVersion\": \"1900-01-01\"}}")
                .get("error");
        assertThat(error.get("code").asInt()).isEqualTo(-32022);
        assertThat(error.at("/data/requested").asString()).isEqualTo("1900-01-01");
        assertThat(error.at("/data/supported/0").asString()).isEqualTo("2026-07-28");
        assertThat(new Talk()
                        .ask("tools/list", "{\"_meta\": {\"io.modelcontextprotocol/protocolVersion\": \"2026-07-28\"}}")
                        .at("/error/message")
                        .asString())
                .contains("clientCapabilities");
    }

    @Test
    void tells_of_a_fault_of_its_own_and_goes_on() {
        Talk talk = new Talk(new Terms(
                () -> {
                    throw new IllegalStateException("broken");
                },
                () -> Circumstances.on(Talk.DAY)));
        assertThat(talk.askNow("tools/list", "{}").at("/error/code").asInt()).isEqualTo(-32603);
        assertThat(talk.faults).singleElement().asString().contains("broken");
        goesOn(talk);
    }
}
