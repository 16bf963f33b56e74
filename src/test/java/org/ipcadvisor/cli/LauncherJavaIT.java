package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the launcher takes, and what it says where there is none that will do. */
final class LauncherJavaIT {

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void copyTheProject() throws IOException {
        shell = Toy.smallProject(folder);
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
    void aFolderThatIsGoneIsNoPlaceForJava() throws Exception {
        Ran ran = shell.run("mkdir gone && cd gone && rmdir ../gone && \"$ADVISOR\" --version");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .endsWith("ipc-advisor: The folder that it was called from has been removed."
                        + " Change to another one, and call it again.\n");
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
