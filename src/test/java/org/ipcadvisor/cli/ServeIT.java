package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ipcadvisor.http.Raw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as the launcher starts it. */
final class ServeIT {

    private static final long MOST_IDLE_MEGABYTES = 120;

    private Process process = new ProcessBuilder("true").start();
    private int port;

    ServeIT() throws IOException {}

    @BeforeEach
    void serve() throws Exception {
        Path launcher = Path.of("ipc-advisor").toAbsolutePath();
        new ProcessBuilder(launcher.toString(), "--version").start().waitFor(); // which builds, where that is due
        process = new ProcessBuilder(launcher.toString(), "serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String address =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertThat(address).startsWith("http://127.0.0.1:");
        port = URI.create(address).getPort();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    private static String head(String request) {
        return request + " HTTP/1.1\r\nHost: localhost\r\n";
    }

    private void awaitReady() throws IOException {
        while (Raw.ask(port, head("GET /ready") + "\r\n").status() != 200) {
            Thread.onSpinWait();
        }
    }

    @Test
    void it_idles_in_little_memory() throws IOException {
        awaitReady();
        long kilobytes = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
        assertThat(kilobytes >> 10).isBetween(20L, MOST_IDLE_MEGABYTES);
    }

    @Test
    void what_was_asked_is_answered_before_it_stops() throws Exception {
        awaitReady();
        String document = "version: 1\napplication: x\ntargets: [Windows 95]\n";
        try (Raw client = new Raw(port)) {
            client.send(head("POST /v1/advice") + "Content-Type: application/yaml\r\nContent-Length: "
                    + document.length() + "\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(100);
            process.destroy();
            Raw.Answer answer = client.send(document).answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"verdict\": \"viable\"");
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
    }
}
