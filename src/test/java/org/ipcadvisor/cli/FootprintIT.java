package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What starting takes, counted and not timed. Who has a good reason raises a bound, in the change that needs it. */
final class FootprintIT {

    @TempDir
    private Path folder;

    /** The classes that Java loads for a call are most of what it waits for. */
    @ParameterizedTest
    @CsvSource({"advise examples/order-desk/requirements.yaml, 4800", "matrix, 2350", "--version, 1450"})
    void classesLoaded(String call, int most) throws Exception {
        Path log = folder.resolve("classes.txt");
        Ran ran = new Shell(Path.of("").toAbsolutePath())
                .set("IPC_ADVISOR_JAVA_OPTS", "-Xlog:class+load:file=" + log)
                .run("\"$ADVISOR\" " + call);
        assertThat(ran.exit()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            assertThat(lines.filter(line -> line.contains(" source: ")).count()).isBetween(400L, (long) most);
        }
    }
}
