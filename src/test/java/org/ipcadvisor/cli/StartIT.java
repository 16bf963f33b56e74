package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program starts from the archive of classes that the build makes, and takes none from its jars. */
final class StartIT {

    @TempDir
    private static Path folder;

    private static Shell shell = new Shell(Path.of(""));

    @BeforeAll
    static void build() throws Exception {
        shell = Toy.project(folder);
        Samples.in(folder);
        assertThat(shell.run("./ipc-advisor --version").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, advise order-desk.yaml",
        "0, advise --format json order-desk.yaml",
        "0, advise --format html order-desk.yaml",
        "0, advise --format sarif order-desk.yaml",
        "2, batch lines.jsonl",
        "0, --help"
    })
    void noClassComesFromAJar(int exit, String command) throws Exception {
        Ran ran = shell.run("IPC_ADVISOR_JAVA_OPTS=-Xlog:class+load:file=classes.txt ./ipc-advisor " + command);
        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(Files.readAllLines(folder.resolve("classes.txt")))
                .anyMatch(line -> line.contains("org.ipcadvisor.cli.Main source: shared objects file"))
                .noneMatch(line -> line.matches(".* source: (file|jar):.*"));
    }
}
