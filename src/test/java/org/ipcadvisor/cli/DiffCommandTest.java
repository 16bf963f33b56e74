package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcadvisor.Golden;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final Path FILES = Path.of("src/test/resources/org/ipcadvisor/cli/diff");
    private static final String BEFORE = FILES.resolve("before.yaml").toString();
    private static final String AFTER = FILES.resolve("after.yaml").toString();

    private final Cli cli = new Cli(new LibraryJudge());

    @Test
    void whatGotWorseIsToldWithItsCause() throws IOException {
        Ran ran = cli.run("diff", BEFORE, AFTER);
        assertThat(ran.err()).isEmpty();
        Golden.check(FILES.resolve("worse.txt"), ran.out());
        assertThat(ran.out()).contains("not-viable, which is worse", "because of /links/");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void whatGotBetterPasses() throws IOException {
        Ran ran = cli.run("diff", AFTER, BEFORE);
        Golden.check(FILES.resolve("better.txt"), ran.out());
        assertThat(ran.exit()).isZero();
    }

    @Test
    void equalFilesDifferInNothing() {
        Ran ran = cli.run("diff", BEFORE, BEFORE);
        assertThat(ran.out())
                .isEqualTo(
                        "Plant Monitor: still viable\nNo verdict, recommendation, condition or question is another.\n");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void badFilesAreToldBoth(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "version: 2\n");
        Ran ran = cli.run("diff", bad.toString(), "none.yaml");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("bad.yaml:1:1: ", "none.yaml: ");
        assertThat(cli.run("diff", "-", "-").exit()).isEqualTo(2);
        assertThat(cli.run("diff", BEFORE).exit()).isEqualTo(2);
    }
}
