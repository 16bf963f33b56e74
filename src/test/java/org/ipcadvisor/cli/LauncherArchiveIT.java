package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of classes from which Java starts faster: when there is one, and that nobody notices where there is none. */
final class LauncherArchiveIT {

    private static final String ADVISE = "./ipc-advisor advise order-desk.yaml";
    /** Whoever makes an archive after a call does so from the folder of the program. */
    private static final String MADE =
            "cd / && while ls -l /proc/[0-9]*/cwd 2>/dev/null | grep -q -- \"-> $FOLDER\\$\"; do sleep 1; done";

    @TempDir
    private static Path folder;

    private static Path archive = Path.of("");
    private static Path label = Path.of("");
    private static Ran plain = new Ran(0, "", "");

    private Shell shell = new Shell(folder);

    @BeforeAll
    static void build() throws Exception {
        Shell toy = Toy.smallProject(folder);
        toy.run("./ipc-advisor --version");
        assertThat(archives()).hasSize(2);
        archive = folder.resolve("target/archives").resolve(archives().get(0));
        label = folder.resolve("target/archives").resolve(archives().get(1));
        keep();
        plain = toy.run(ADVISE);
        assertThat(plain.exit()).isZero();
        assertThat(plain.err()).isEmpty();
    }

    @BeforeEach
    void putTheArchiveInItsPlace() throws IOException {
        shell = new Shell(folder)
                .set("FOLDER", folder.toRealPath().toString())
                .set("ARCHIVE", folder.relativize(archive).toString())
                .set("LABEL", folder.relativize(label).toString());
        copy(folder.resolve("archive"), archive);
        copy(folder.resolve("label"), label);
    }

    /** Keeps what was made for the tests that follow. */
    private static void keep() throws IOException {
        copy(archive, folder.resolve("archive"));
        copy(label, folder.resolve("label"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("target/archives"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean isUsedBy(Shell some, String command) throws Exception {
        return some.run("IPC_ADVISOR_JAVA_OPTS=-Xlog:class+load " + command)
                .out()
                .contains("org.ipcadvisor.cli.Main source: shared objects file");
    }

    @ParameterizedTest
    @ValueSource(strings = {ADVISE, "./ipc-advisor batch lines.jsonl", "./ipc-advisor serve", "./ipc-advisor mcp"})
    void theBuildMakesOneAndEveryCommandUsesIt(String command) throws Exception {
        assertThat(isUsedBy(shell, command)).isTrue();
        assertThat(archives())
                .containsExactly(
                        archive.getFileName().toString(), label.getFileName().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_HOME=\"$PWD/link\"", "JAVA_HOME=link", "JAVA_HOME=\"$JAVA_HOME/\""})
    void oneJavaHasOneByWhateverNameItIsCalled(String name) throws Exception {
        shell.run("ln -sfn \"$JAVA_HOME\" link");
        assertThat(isUsedBy(shell, name + ' ' + ADVISE)).isTrue();
        assertThat(archives()).hasSize(2);
    }

    @Test
    void aNewJarGetsANewOne() throws Exception {
        Files.setLastModifiedTime(folder.resolve("target/ipc-advisor.jar"), FileTime.from(Instant.now()));
        assertThat(isUsedBy(shell, ADVISE)).isFalse();
        assertThat(shell.run(ADVISE)).isEqualTo(plain);
        shell.run(MADE);
        assertThat(isUsedBy(shell, ADVISE)).isTrue();
        keep();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm target/archives/*",
                "rm -r target/archives",
                "rm \"$LABEL\"",
                "echo 12 >\"$LABEL\"",
                "chmod u+w \"$ARCHIVE\" && head -c 5000 archive >\"$ARCHIVE\"",
                "chmod u+w \"$ARCHIVE\" && echo rubbish >\"$ARCHIVE\"",
                "chmod u+w \"$ARCHIVE\" && : >\"$ARCHIVE\"",
                // what a disk can lose that keeps the dates
                "chmod u+w \"$ARCHIVE\" && : >\"$ARCHIVE\" && touch -r archive \"$ARCHIVE\"",
                // whoever was making it is dead
                "rm target/archives/*; mkdir \"$ARCHIVE.making\"; sh -c 'echo $$' >\"$ARCHIVE.making/maker\""
            })
    void whatIsMissingOrCutOffIsMadeAgainAndNobodyIsTold(String damage) throws Exception {
        shell.run(damage);
        assertThat(shell.run(ADVISE)).isEqualTo(plain);
        shell.run(MADE);
        assertThat(archives()).hasSize(2);
        assertThat(isUsedBy(shell, ADVISE)).isTrue();
    }

    @Test
    void whatWasWrittenToSinceIsNotUsedButMadeAgainAndNobodyIsTold() throws Exception {
        long offset = Files.size(archive) / 2;
        shell.run("chmod u+w \"$ARCHIVE\" && printf '\\377\\0\\377\\0\\377\\0\\377\\0' |"
                + " dd of=\"$ARCHIVE\" bs=1 conv=notrunc seek=" + offset);
        assertThat(Files.mismatch(archive, folder.resolve("archive"))).isBetween(offset, offset + 7);
        assertThat(isUsedBy(shell, ADVISE)).isFalse();
        assertThat(shell.run(ADVISE)).isEqualTo(plain);
        shell.run(MADE);
        assertThat(isUsedBy(shell, ADVISE)).isTrue();
    }

    @Test
    void oneThatJavaFindsFaultWithWhenItIsTriedIsLeft() throws Exception {
        shell.run("mkdir -p spoils/bin && echo 'JAVA_VERSION=\"17.0.98\"' >spoils/release");
        Path java = Files.writeString(folder.resolve("spoils/bin/java"), """
                #!/bin/sh
                "$REAL/bin/java" "$@" || exit
                case "$*" in
                  *-Xshare:dump*)
                    made=${*##*SharedArchiveFile=}
                    made=${made%% *}
                    chmod u+w "$made" && printf '\\377\\0\\377\\0' | dd of="$made" bs=1 conv=notrunc seek=$(($(wc -c <"$made") / 2))
                    ;;
                esac
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        shell.set("REAL", System.getProperty("java.home"))
                .set("JAVA_HOME", folder.resolve("spoils").toString());
        assertThat(shell.run(ADVISE)).isEqualTo(plain);
        shell.run(MADE);
        assertThat(folder.resolve("target/archives/17.0.98.jsa")).isEmptyFile();
        shell.run("rm target/archives/17.0.98.*");
    }

    @Test
    void oneIsMadeAlsoWhereTheFolderOfTheCallIsGone() throws Exception {
        shell.run("rm target/archives/*; mkdir gone; cd gone && ../ipc-advisor limits; rmdir ../gone");
        shell.run(MADE);
        assertThat(archives()).hasSize(2);
        assertThat(isUsedBy(shell, ADVISE)).isTrue();
    }

    @Test
    void ofTwoAtOnceOneMakesIt() throws Exception {
        shell.run("rm target/archives/*");
        Ran both = shell.run(ADVISE + " & " + ADVISE + "; first=$?; wait $! && exit $first");
        assertThat(both).isEqualTo(new Ran(0, plain.out() + plain.out(), ""));
        shell.run(MADE);
        assertThat(archives()).hasSize(2);
        assertThat(isUsedBy(shell, ADVISE)).isTrue();
    }

    @Test
    void whereNoneCanBeWrittenNobodyIsTold() throws Exception {
        shell.run("rm -r target/archives && touch target/archives");
        assertThat(shell.run(ADVISE)).isEqualTo(plain);
        shell.run(MADE);
        assertThat(folder.resolve("target/archives")).isEmptyFile();
        shell.run("rm target/archives && mkdir target/archives");
    }

    @Test
    void aReadOnlyTargetIsLeftAlone() throws Exception {
        shell.run("rm target/archives/*");
        Path target = folder.resolve("target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(shell.run(ADVISE)).isEqualTo(plain);
            shell.run(MADE);
            assumeFalse(Files.isWritable(target), "This user may write everything.");
            assertThat(archives()).isEmpty();
        } finally {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aJavaThatMakesNoneIsAskedOnce() throws Exception {
        shell.run("mkdir -p none/bin && echo 'JAVA_VERSION=\"17.0.99\"' >none/release");
        Path java = Files.writeString(folder.resolve("none/bin/java"), """
                #!/bin/sh
                case "$*" in
                  *Rehearsal) echo >>asked; exit 1 ;;
                esac
                exec "$REAL/bin/java" "$@"
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        shell.set("REAL", System.getProperty("java.home"))
                .set("JAVA_HOME", folder.resolve("none").toString());
        assertThat(shell.run(ADVISE)).isEqualTo(plain);
        shell.run(MADE);
        for (int i = 0; i < 3; i++) {
            assertThat(shell.run(ADVISE)).isEqualTo(plain);
        }
        assertThat(folder.resolve("target/archives/17.0.99.jsa")).isEmptyFile();
        assertThat(Files.readAllLines(folder.resolve("asked"))).hasSize(1);
        shell.run("rm target/archives/17.0.99.*");
    }

    @Test
    void anotherJavaHasItsOwnAndDoesNotTripOverThisOne() throws Exception {
        String home = System.getProperty("other.java.home", "");
        assumeFalse(home.isEmpty(), "No other Java is given: -Dother.java.home=...");
        Shell other = new Shell(folder).set("JAVA_HOME", home);
        assertThat(other.run(ADVISE)).isEqualTo(plain);
        shell.run(MADE);
        assertThat(archives()).hasSize(4);
        assertThat(isUsedBy(other, ADVISE)).isTrue();
        assertThat(isUsedBy(shell, ADVISE)).isTrue();
        shell.run("for its in target/archives/*.jsa; do"
                + " case $its in \"$ARCHIVE\") ;; *) chmod u+w $its && cat archive >$its ;; esac; done");
        assertThat(other.run(ADVISE)).isEqualTo(plain);
        shell.run(MADE);
    }
}
