package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and what it does meanwhile. */
final class LauncherBuildIT {

    private static final String FIRST_USE =
            "ipc-advisor: Building, because this is its first use; this takes a minute or so.\n";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void copyTheProject() throws IOException {
        shell = Toy.smallProject(folder);
    }

    @Test
    void itBuildsOnFirstUseAndSaysSoAndNotAgain() throws Exception {
        assertThat(shell.run("./ipc-advisor --version").err()).isEqualTo(FIRST_USE);
        Ran second = shell.run("./ipc-advisor --version");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).startsWith("ipc-advisor ");
        assertThat(folder.resolve("builds")).hasContent("-q -B -Dmaven.test.skip=true package\n");
        assertThat(folder.resolve("target/ipc-advisor.lock")).doesNotExist();
    }

    @Test
    void itBuildsAgainWhenASourceIsNewerOrIsGone() throws Exception {
        shell.run("./ipc-advisor --version");
        Files.setLastModifiedTime(
                folder.resolve("src/main/Source.java"),
                FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(shell.run("./ipc-advisor --version").err())
                .isEqualTo("ipc-advisor: Building, because src/main/Source.java is newer than the last build;"
                        + " this takes a minute or so.\n");
        Files.delete(folder.resolve("src/main/Source.java"));
        assertThat(shell.run("./ipc-advisor --version").err()).contains("because src/main is newer");
        assertThat(shell.run("./ipc-advisor --version").err()).isEmpty();
    }

    @Test
    void whatIsWrittenAboutTheRulesNeedsNoBuild() throws Exception {
        Path about = Files.writeString(folder.resolve("rules/README.md"), "");
        shell.run("./ipc-advisor --version");
        Files.setLastModifiedTime(about, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(shell.run("./ipc-advisor --version").err()).isEmpty();
    }

    @Test
    void standardInputIsNotTheBuilds() throws Exception {
        Ran ran = shell.run("printf 'mine' | { ./ipc-advisor batch -; cat; }");
        assertThat(ran.out()).isEqualTo("ipc-advisor batch -\nmine");
        assertThat(folder.resolve("stdin-of-the-build")).isEmptyFile();
    }

    @Test
    void ofTwoAtOnceOneBuildsAndTheOtherWaits() throws Exception {
        Ran ran = shell.run("./ipc-advisor --version & ./ipc-advisor --version; first=$?; wait $! && exit $first");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.startsWith("ipc-advisor "));
        assertThat(ran.err().lines())
                .containsExactlyInAnyOrder(FIRST_USE.strip(), "ipc-advisor: Waiting for another build to end.");
        assertThat(Files.readAllLines(folder.resolve("builds"))).hasSize(1);
    }

    @Test
    void whatADeadBuildHasLeftBehindIsTakenAway() throws Exception {
        shell.run("./ipc-advisor --version");
        Files.writeString(folder.resolve("target/ipc-advisor.jar"), "half of it");
        Files.createDirectory(folder.resolve("target/ipc-advisor.lock"));
        Ran dead = shell.run("sh -c 'echo $$' >target/ipc-advisor.lock/owner; ./ipc-advisor --version");
        assertThat(dead.out()).startsWith("ipc-advisor ");
        assertThat(dead.err()).isEqualTo(FIRST_USE);
        assertThat(folder.resolve("target/ipc-advisor.lock")).doesNotExist();
    }

    @Test
    void anInterruptedBuildLeavesNothingBehind() throws Exception {
        Files.writeString(
                folder.resolve("mvnw"),
                Toy.SMALL_PROGRAM + "kill -TERM $(cat target/ipc-advisor.lock/owner)\nsleep 1\n");
        assertThat(shell.run("./ipc-advisor --version").exit()).isEqualTo(143);
        assertThat(folder.resolve("target/ipc-advisor.lock")).doesNotExist();
        assertThat(folder.resolve("target/ipc-advisor.jar")).doesNotExist();
        Files.writeString(folder.resolve("mvnw"), Toy.SMALL_PROGRAM);
        assertThat(shell.run("./ipc-advisor --version").exit()).isZero();
    }

    @Test
    void aFailedBuildShowsItsOutputAndIsTriedAgain() throws Exception {
        Files.writeString(folder.resolve("mvnw"), "echo 'ERROR: no such artifact'; exit 1");
        Ran failed = shell.run("./ipc-advisor --version");
        assertThat(failed.exit()).isEqualTo(3);
        assertThat(failed.err())
                .isEqualTo(FIRST_USE + "ERROR: no such artifact\n"
                        + "ipc-advisor: The build has failed; its output stands above.\n");
        assertThat(shell.run("./ipc-advisor --version").err()).startsWith(FIRST_USE);
    }

    @Test
    void aReadOnlyTargetIsEnoughToRun() throws Exception {
        shell.run("./ipc-advisor --version");
        Path target = folder.resolve("target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(shell.run("./ipc-advisor --version").err()).isEmpty();
            Files.setLastModifiedTime(
                    folder.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(1)));
            assumeFalse(Files.isWritable(target), "This user may write everything.");
            Ran stale = shell.run("./ipc-advisor --version");
            assertThat(stale.exit()).isEqualTo(3);
            assertThat(stale.err()).contains("pom.xml is newer than the last build", "cannot be written to");
        } finally {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
