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

/** When the launcher builds, and with which Java; in a project whose build only copies what this build has made. */
final class LauncherBuildIT {

    private static final String FIRST_USE =
            "ipc-advisor: Building, because this is its first use; this takes a minute or so.\n";
    private static final String BUILD = """
            cat >stdin-of-the-build
            echo "$*" >>builds
            sleep 1
            mkdir -p target/lib
            cp "$PROJECT"/target/lib/*.jar target/lib/
            cp "$PROJECT/target/ipc-advisor.jar" target/
            """;

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void copyTheProject() throws IOException {
        shell = new Shell(folder);
        Files.copy(Path.of("ipc-advisor"), folder.resolve("ipc-advisor"));
        Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("src/main/Source.java"), "");
        Files.writeString(folder.resolve("mvnw"), BUILD);
    }

    @Test
    void itBuildsOnFirstUseAndSaysSoAndNotAgain() throws Exception {
        assertThat(shell.run("./ipc-advisor --version").err()).isEqualTo(FIRST_USE);
        Ran second = shell.run("./ipc-advisor --version");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).startsWith("ipc-advisor ");
        assertThat(folder.resolve("builds")).hasContent("-q -B -DskipTests package\n");
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
    void standardInputIsNotTheBuilds() throws Exception {
        Ran ran = shell.run("printf '\\n' | ./ipc-advisor batch -");
        assertThat(ran.out()).startsWith("{\"line\":1,\"problems\":[");
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
        Files.writeString(folder.resolve("mvnw"), BUILD + "kill -TERM $(cat target/ipc-advisor.lock/owner)\nsleep 1\n");
        assertThat(shell.run("./ipc-advisor --version").exit()).isEqualTo(143);
        assertThat(folder.resolve("target/ipc-advisor.lock")).doesNotExist();
        assertThat(folder.resolve("target/ipc-advisor.jar")).doesNotExist();
        Files.writeString(folder.resolve("mvnw"), BUILD);
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

    @Test
    void anOlderJavaIsNamed() throws Exception {
        fakeJava("JAVA_VERSION=\"11.0.22\"\n");
        Ran ran = shell.set("JAVA_HOME", folder.resolve("old").toString()).run("./ipc-advisor --version");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo("ipc-advisor: " + folder + "/old/bin/java is Java 11.0.22."
                        + " Java 17 or later is needed; JAVA_HOME may name another one.\n");
    }

    @Test
    void aJavaWithoutAReleaseFileIsAsked() throws Exception {
        fakeJava("");
        Ran ran = shell.set("JAVA_HOME", folder.resolve("old").toString()).run("./ipc-advisor --version");
        assertThat(ran.err()).contains("/old/bin/java is Java 1.8.0_402. Java 17 or later is needed");
    }

    @Test
    void aMissingJavaIsNamed() throws Exception {
        Ran wrong = shell.set("JAVA_HOME", "/nowhere").run("./ipc-advisor --version");
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).startsWith("ipc-advisor: JAVA_HOME is /nowhere, where there is no bin/java.");
        Ran none = shell.set("JAVA_HOME", "")
                .run("mkdir tools && for tool in dirname readlink; do ln -s \"$(command -v $tool)\" tools/; done;"
                        + " PATH=$PWD/tools; export PATH; /bin/sh ./ipc-advisor --version");
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.err())
                .isEqualTo("ipc-advisor: There is no Java. Install a JDK, version 17 or later,"
                        + " or set JAVA_HOME to one.\n");
        shell.set("JAVA_HOME", "/nowhere").run("rm -r tools");
    }

    @Test
    void optionsThatJavaDoesNotTakeAreNamed() throws Exception {
        Ran ran = shell.set("IPC_ADVISOR_JAVA_OPTS", "-Xnonsense").run("./ipc-advisor --version");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .endsWith("ipc-advisor: Java does not start with the options in IPC_ADVISOR_JAVA_OPTS: -Xnonsense\n");
    }

    @Test
    void aJavaWithoutACompilerCannotBuild() throws Exception {
        fakeJava("JAVA_VERSION=\"21\"\n");
        Ran ran = shell.set("JAVA_HOME", folder.resolve("old").toString()).run("./ipc-advisor --version");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("is a Java without a compiler. Set JAVA_HOME to a JDK.");
    }

    private void fakeJava(String release) throws IOException {
        Path java = folder.resolve("old/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                echo 'Property settings:' >&2
                echo '    java.home = /old' >&2
                echo '    java.version = 1.8.0_402' >&2
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!release.isEmpty()) {
            Files.writeString(folder.resolve("old/release"), release);
        }
    }
}
