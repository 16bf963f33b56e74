package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The command and a client that others have written, the one of the protocol's own Java SDK, which checks by the schemas. */
class McpIT {

    private static final Path LAUNCHER = Path.of("ipc-advisor").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";

    private static void speak(Consumer<McpSyncClient> talk) {
        ServerParameters server = ServerParameters.builder(LAUNCHER.toString())
                .args("mcp")
                .addEnvVar("JAVA_HOME", System.getProperty("java.home"))
                .build();
        StdioClientTransport transport = new StdioClientTransport(server, McpJsonDefaults.getMapper());
        try (McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .jsonSchemaValidator(McpJsonDefaults.getSchemaValidator())
                .enableCallToolSchemaCaching(true)
                .build()) {
            client.initialize();
            talk.accept(client);
        }
    }

    private static McpSchema.CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(new McpSchema.CallToolRequest(tool, arguments));
    }

    @Test
    void the_client_finds_and_calls_all_tools() throws Exception {
        String plant = Files.readString(Path.of("examples/plant-monitor/requirements.yaml"));
        Map<String, Object> desk = Map.of(
                "version",
                1,
                "application",
                "Desk",
                "targets",
                List.of("Windows 95"),
                "needs",
                Map.of("pipes", "create"));
        speak(client -> {
            assertThat(client.getCurrentInitializationResult().protocolVersion())
                    .isEqualTo("2025-11-25");
            assertThat(client.listTools().tools())
                    .extracting(McpSchema.Tool::name)
                    .containsExactly("advise", "what_would_help", "explain", "diff", "matrix");
            assertGood(call(client, "advise", Map.of("requirements", plant)), "Plant Monitor");
            assertGood(call(client, "advise", Map.of("requirements", desk)), "kb95900:note/3");
            assertGood(
                    call(client, "what_would_help", Map.of("requirements", desk, "mechanism", "NetBIOS")), "netbios");
            assertGood(call(client, "explain", Map.of("mechanism", "rpc", "platform", "Win32s")), "rpc");
            assertGood(call(client, "diff", Map.of("old", plant, "new", desk)), "links");
            assertGood(call(client, "matrix", Map.of("mechanism", "rpc")), "rpc");
        });
    }

    private static void assertGood(McpSchema.CallToolResult result, String said) {
        assertThat(result.isError()).as("%s", result.content()).isNotEqualTo(true);
        assertThat(String.valueOf(result.structuredContent())).contains(said);
        assertThat(((McpSchema.TextContent) result.content().get(0)).text()).isNotBlank();
    }

    @Test
    void the_client_is_told_what_it_can_mend_and_what_it_cannot() {
        speak(client -> {
            McpSchema.CallToolResult bad =
                    call(client, "advise", Map.of("requirements", "version: 1\ntargets: [Windos 95]\n"));
            assertThat(bad.isError()).isTrue();
            assertThat(String.valueOf(bad.structuredContent())).contains("Windows 95", "line=2");
            assertThatThrownBy(() -> call(client, "advice", Map.of())).isInstanceOf(McpError.class);
        });
    }

    @Test
    void the_client_reads_resources_and_prompts() {
        speak(client -> {
            assertThat(client.listResources().resources())
                    .extracting(McpSchema.Resource::uri)
                    .contains("ipc-advisor://matrix");
            McpSchema.ReadResourceResult note =
                    client.readResource(new McpSchema.ReadResourceRequest("ipc-advisor://kb95900/notes/3"));
            assertThat(((McpSchema.TextResourceContents) note.contents().get(0)).text())
                    .contains("(3)");
            assertThat(client.listPrompts().prompts()).hasSize(2);
            assertThat(client.getPrompt(new McpSchema.GetPromptRequest("review_design", Map.of("requirements", "a: 1")))
                            .messages())
                    .hasSize(2);
        });
    }

    @Test
    void a_client_that_stops_it_ends_it() throws Exception {
        Process process = new ProcessBuilder(LAUNCHER.toString(), "mcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedWriter in = process.outputWriter();
                BufferedReader out = process.inputReader()) {
            in.write(PING + "\n");
            in.flush();
            assertThat(out.readLine()).contains("\"result\":{}");
            process.toHandle().destroy(); // without closing its streams, which would be an end of its own
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
    }

    @Test
    void a_full_disk_is_said_in_a_sentence() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "This system has no /dev/full.");
        Shell.Ran ran =
                new Shell(Path.of("").toAbsolutePath()).run("echo '" + PING + "' | \"$ADVISOR\" mcp >/dev/full");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("Standard output could not be written: No space left on device.");
    }
}
