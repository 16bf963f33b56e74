package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that speaks the protocol on its streams. */
class McpCommandTest {

    private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";
    private static final String PONG = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}";
    private static final String ADVISE =
            "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"tools/call\", \"params\": {\"_meta\":"
                    + " {\"io.modelcontextprotocol/protocolVersion\": \"2026-07-28\","
                    + " \"io.modelcontextprotocol/clientCapabilities\": {}}, \"name\": \"advise\", \"arguments\":"
                    + " {\"requirements\": {\"version\": 1, \"application\": \"x\", \"targets\": [\"Windows NT 4.0\"]}}}}";

    private static Shell.Ran run(String input, String... options) {
        List<String> line = new ArrayList<>(List.of("mcp"));
        line.addAll(List.of(options));
        return new Cli(new LibraryJudge()).reading(input).run(line.toArray(String[]::new));
    }

    @Test
    void ends_with_its_input() {
        Shell.Ran ran = run("");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void answers_line_by_line_whatever_comes_between() {
        Shell.Ran ran = run(PING + "\ngarbage\r\n\n" + "x".repeat(3 << 20) + "\n" + PING + "\r\n" + PING);
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(List.of(lines.get(0), lines.get(3), lines.get(4))).containsOnly(PONG);
        assertThat(lines.get(1)).contains("-32700");
        assertThat(lines.get(2)).contains("-32600", "longer than 1048576 bytes");
    }

    @Test
    void judges_under_a_policy(@TempDir Path folder) throws Exception {
        assertThat(run(ADVISE).out()).doesNotContain("\"policy\":{");
        assertThat(run(ADVISE, "--policy", "src/docs/use/house.yaml").out())
                .contains("\"policy\":{\"name\":\"House rules\"");
        Path policy = folder.resolve("house.yaml");
        Files.writeString(policy, "version: 2\n");
        Shell.Ran bad = run(ADVISE, "--policy", policy.toString());
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.out()).isEmpty();
    }

    @Test
    void refuses_a_folder_that_is_no_source_before_anything_is_answered(@TempDir Path folder) {
        Shell.Ran ran = run(PING, "--knowledge", folder.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }
}
