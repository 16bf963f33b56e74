package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed fifty times, and gone on with each time, comes to the same bytes as an undisturbed one. */
final class BatchResumeIT {

    private static final int KILLS = 50;
    private static final long SEED = 95_900;

    @TempDir
    private Path folder;

    @Test
    void killedFiftyTimesItComesToTheSame() throws Exception {
        Files.write(folder.resolve("in.jsonl"), lines());
        Shell shell = new Shell(folder);
        assertThat(shell.run("\"$ADVISOR\" batch in.jsonl --output whole.jsonl").exit())
                .isEqualTo(2);
        long whole = Files.size(folder.resolve("whole.jsonl"));
        Path part = folder.resolve("killed.jsonl.part");
        Random random = new Random(SEED);
        int kills = 0;
        while (kills < KILLS) {
            long before = Files.exists(part) ? Files.size(part) : 0;
            long until = kills % 10 == 0 ? 0 : before + 1 + random.nextLong(whole / KILLS);
            if (killed(part, until)) {
                kills++;
            } else {
                Files.delete(folder.resolve("killed.jsonl")); // it was faster: once more from the beginning
            }
        }
        assertThat(shell.run("\"$ADVISOR\" batch in.jsonl --output killed.jsonl --resume")
                        .exit())
                .isEqualTo(2);
        assertThat(folder.resolve("killed.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.jsonl", "whole.jsonl", "killed.jsonl");
    }

    /** The lock is the file's and not this process's: one goes on with a batch, and another one is refused meanwhile. */
    @Test
    void whileOneGoesOnAnotherIsRefused() throws Exception {
        Files.write(folder.resolve("in.jsonl"), lines());
        Path part = folder.resolve("killed.jsonl.part");
        assertThat(killed(part, 1)).isTrue();
        Process process = resuming();
        try {
            long before = Files.size(part);
            while (process.isAlive() && Files.exists(part) && Files.size(part) <= before) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            Shell.Ran second = new Shell(folder).run("\"$ADVISOR\" batch in.jsonl --output killed.jsonl --resume");
            assertThat(process.isAlive()).as("The first is still at work.").isTrue();
            assertThat(second.exit()).isEqualTo(3);
            assertThat(second.err()).contains("another batch is writing it");
            assertThat(process.waitFor()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Goes on until the unfinished output has some bytes, and is killed then; false if it ended before. */
    private boolean killed(Path part, long bytes) throws IOException, InterruptedException {
        Process process = resuming();
        while (process.isAlive() && !(Files.exists(part) && Files.size(part) >= bytes)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        boolean wasAlive = process.isAlive();
        process.destroyForcibly().waitFor();
        return wasAlive && !Files.exists(folder.resolve("killed.jsonl"));
    }

    private Process resuming() throws IOException {
        return new ProcessBuilder(
                        Path.of("ipc-advisor").toAbsolutePath().toString(),
                        "batch",
                        "in.jsonl",
                        "--output",
                        "killed.jsonl",
                        "--resume")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Many that are soon refused, and among them some that are judged. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String targets = i % 100 == 7 ? "[\"Windows 95\", \"Win16\"]" : "[\"Nobody's\"]";
            lines.add("{\"version\": 1, \"application\": \"Nr. " + i + "\", \"targets\": " + targets + "}");
        }
        return lines;
    }
}
