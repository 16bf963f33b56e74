package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(
            strings = {
                "advise order-desk.yaml",
                "advise --format json order-desk.yaml",
                "advise --format html order-desk.yaml",
                "advise --format sarif order-desk.yaml",
                "batch lines.jsonl",
                "--help"
            })
    void allClassesComeFromTheArchive(String command) throws Exception {
        Ran ran = shell.run("IPC_ADVISOR_JAVA_OPTS=-Xlog:class+load:file=classes.txt ./ipc-advisor " + command
                + " >/dev/null 2>&1; grep -c 'org.ipcadvisor.* source: shared objects file' classes.txt;"
                + " grep ' source: \\(file\\|jar\\):' classes.txt");
        assertThat(ran.out().lines()).hasSize(1).allMatch(archived -> Integer.parseInt(archived) >= 10);
    }
}
