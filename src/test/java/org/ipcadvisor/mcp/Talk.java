package org.ipcadvisor.mcp;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A session that a test talks with. */
final class Talk {

    static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final JsonMapper JSON = JsonMapper.shared();

    final List<Throwable> faults = new ArrayList<>();
    private final Session session;

    /** Nothing is agreed upon. */
    Talk() {
        this(new Terms(Advisor::standard, () -> Circumstances.on(DAY)));
    }

    Talk(Terms terms) {
        session = new Session(terms, faults::add);
    }

    /** A revision is agreed upon. */
    static Talk agreed(String revision) {
        Talk talk = new Talk();
        talk.ask(
                "initialize",
                "{\"protocolVersion\": \"%s\", \"capabilities\": {}, \"clientInfo\": {\"name\": \"t\", \"version\": \"1\"}}"
                        .formatted(revision));
        talk.say("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}");
        return talk;
    }

    static Talk agreed() {
        return agreed("2025-11-25");
    }

    /** What is answered to some bytes; null for nothing. */
    @Nullable
    String say(byte[] line) {
        return session.answer(line);
    }

    /** The same of a text. */
    @Nullable
    String say(String line) {
        return say(line.getBytes(StandardCharsets.UTF_8));
    }

    /** What is answered to a line, read. */
    JsonNode hear(String line) {
        return JSON.readTree(String.valueOf(say(line)));
    }

    /** What is answered to a request. */
    JsonNode ask(String method, String params) {
        return hear("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"%s\", \"params\": %s}".formatted(method, params));
    }

    /** The same in the revision in which requests say their own. */
    JsonNode askNow(String method, String params) {
        String meta = "{\"_meta\": {\"io.modelcontextprotocol/protocolVersion\": \"2026-07-28\","
                + " \"io.modelcontextprotocol/clientCapabilities\": {}}";
        String rest = params.strip().substring(1).strip();
        return ask(method, meta + (rest.equals("}") ? "}" : ", " + rest));
    }

    /** The result of a tool. */
    JsonNode call(String tool, String arguments) {
        return ask("tools/call", "{\"name\": \"%s\", \"arguments\": %s}".formatted(tool, arguments))
                .get("result");
    }

    /** The code of the error that a line is answered with. */
    int error(String line) {
        return hear(line).get("error").get("code").asInt();
    }

    /** A text as JSON writes it. */
    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
