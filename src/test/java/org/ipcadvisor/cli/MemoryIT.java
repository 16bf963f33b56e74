package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command takes of a machine: the memory of one call, and that of a batch, however long. */
final class MemoryIT {

    private static final long MOST_KILOBYTES = 95 * 1024;
    private static final int LINES = 1_000;
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void oneCallIsSmall() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "This system does not tell of a process's memory.");
        Instant start = Instant.now();
        Process process = new ProcessBuilder(
                        PROJECT.resolve("ipc-advisor").toString(), "advise", "examples/order-desk/requirements.yaml")
                .redirectOutput(folder.resolve("advice.txt").toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        long peak = peak(process);
        System.out.printf(
                "advise: %d MB at most, in %d ms%n",
                peak / 1024, Duration.between(start, Instant.now()).toMillis());
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("errors.txt")).isEmptyFile();
        assertThat(peak).isGreaterThan(10 * 1024).isLessThan(MOST_KILOBYTES);
    }

    /** The most memory that a process has had, in kB: the launcher becomes the program, so that one number tells it. */
    private static long peak(Process process) throws InterruptedException {
        long peak = 0;
        do {
            peak = Math.max(peak, peakUntilNow(process.pid()));
        } while (!process.waitFor(5, TimeUnit.MILLISECONDS));
        return peak;
    }

    private static long peakUntilNow(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it has just ended
        }
    }

    @Test
    void aLongBatchNeedsNoMoreThanAShortOne() throws Exception {
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve("in.jsonl"))) {
            for (int i = 0; i < LINES; i++) {
                // no two ask the same: what was derived for one serves no other
                lines.write("{\"version\": 1, \"application\": \"Desk\", \"components\": {\"desk" + i
                        + "\": {\"targets\": [\"Windows 95\", \"Win32s\"]}}, \"links\": {\"copies\": {\"among\":"
                        + " [\"desk" + i + "\"]}}}\n");
            }
        }
        Ran ran =
                new Shell(folder).set("IPC_ADVISOR_JAVA_OPTS", "-Xmx64m").run("\"$ADVISOR\" batch - <in.jsonl | wc -l");
        assertThat(ran).isEqualTo(new Ran(0, LINES + "\n", ""));
    }
}
