package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as the shell runs it: the real launcher, from any folder, with any streams. */
final class LauncherIT {

    private static final String ESC = "\u001B";
    private static final List<String> COMMANDS = List.of(
            "\"$ADVISOR\" advise order-desk.yaml",
            "\"$ADVISOR\" advise --explain order-desk.yaml",
            "\"$ADVISOR\" advise --format json order-desk.yaml bad.yaml",
            "\"$ADVISOR\" batch lines.jsonl",
            "\"$ADVISOR\" limits",
            "\"$ADVISOR\" advise --help");

    private static final Map<String, Ran> PLAIN = new HashMap<>();

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void writeDocuments() throws IOException {
        shell = new Shell(folder);
        Files.writeString(folder.resolve("order-desk.yaml"), """
                version: 1
                application: Ordër Desk ☃
                targets: [Windows 95, Windows NT 4.0]
                needs:
                  pipes: create
                """);
        Files.writeString(folder.resolve("bad.yaml"), "version: 1\ntargets: [Linux]\n");
        Files.writeString(folder.resolve("lines.jsonl"), """
                {"version": 1, "application": "I", "targets": ["WIN16"]}

                {"version": 1, "application": "i", "targets": ["Win16"]}
                """);
    }

    @Test
    void itRunsFromAnyFolderAndThroughSymbolicLinks() throws Exception {
        Ran plain = shell.run("\"$ADVISOR\" advise order-desk.yaml");
        assertThat(plain.exit()).isZero();
        assertThat(plain.err()).isEmpty();
        assertThat(plain.out()).contains("Ordër Desk ☃");
        assertThat(shell.run(
                        "ln -s \"$ADVISOR\" 'the link' && ln -s 'the link' again && ./again advise order-desk.yaml"))
                .isEqualTo(plain);
        assertThat(shell.run(
                        "mkdir bin && ln -s \"$ADVISOR\" bin/ && PATH=$PATH:bin && ipc-advisor advise order-desk.yaml"))
                .isEqualTo(plain);
        assertThat(shell.run("cd \"$PROJECT\" && ./ipc-advisor advise \"$OLDPWD/order-desk.yaml\"")
                        .exit())
                .isZero();
        shell.run("rm -r again 'the link' bin");
    }

    @Test
    void standardInputIsRead() throws Exception {
        Ran file = shell.run("\"$ADVISOR\" advise --format json - <order-desk.yaml");
        assertThat(file.exit()).isZero();
        assertThat(file.out()).contains("\"file\": \"-\"");
        assertThat(shell.run("cat order-desk.yaml | \"$ADVISOR\" advise --format json -"))
                .isEqualTo(file);
    }

    @Test
    void fileNamesOfAnyScriptAreFoundWhateverTheLocale() throws Exception {
        Files.copy(folder.resolve("order-desk.yaml"), folder.resolve("Bestellpült ☃.yaml"));
        for (String locale : List.of("C", "tr_TR", "ar_EG.UTF-8")) {
            Ran ran = shell.set("LANG", locale).run("\"$ADVISOR\" advise --format json 'Bestellpült ☃.yaml'");
            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).contains("\"file\": \"Bestellpült ☃.yaml\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/zero, DOCUMENT_BYTES",
        "missing.yaml, 'missing.yaml: There is no file of this name.'",
        "., '.: This is a directory. Name a requirements file in it.'",
        "'', ': The name of the file is empty.'"
    })
    void whatCannotBeReadIsSaidInASentence(String file, String sentence) throws Exception {
        Ran ran = shell.run("\"$ADVISOR\" advise '" + file + "'");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains(sentence);
    }

    @Test
    void aFileThatMayNotBeReadIsSaidInASentence() throws Exception {
        shell.run("chmod a-r order-desk.yaml");
        assumeFalse(Files.isReadable(folder.resolve("order-desk.yaml")), "This user may read everything.");
        Ran ran = shell.run("\"$ADVISOR\" advise order-desk.yaml");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("order-desk.yaml: The file may not be read: its permissions do not allow it.\n");
    }

    @Test
    void closedStandardInputIsEmpty() throws Exception {
        Ran ran = shell.run("\"$ADVISOR\" advise - <&-");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().lines()).singleElement().asString().startsWith("-:1:1: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advise order-desk.yaml",
                "advise --format json order-desk.yaml",
                "batch lines.jsonl",
                "limits",
                "--help",
                "advise --help"
            })
    void aFullDiskIsSaidInASentence(String command) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "This system has no /dev/full.");
        Ran ran = shell.run("\"$ADVISOR\" " + command + " >/dev/full");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo("ipc-advisor: Standard output could not be written: No space left on device.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"advise order-desk.yaml", "batch lines.jsonl", "limits"})
    void aClosedPipeIsSaidInASentence(String command) throws Exception {
        Ran ran = shell.run("{ sleep 1; \"$ADVISOR\" " + command + "; echo $? >code; } | true");
        assertThat(folder.resolve("code")).hasContent("3\n");
        assertThat(ran.err()).isEqualTo("ipc-advisor: Standard output could not be written: Broken pipe.\n");
    }

    @Test
    void aClosedStandardOutputIsSaidInASentence() throws Exception {
        Ran ran = shell.run("\"$ADVISOR\" limits >&-");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("ipc-advisor: Standard output cannot be written: it is closed.\n");
    }

    @Test
    void anInterruptedBatchLeavesTheOldFile() throws Exception {
        Files.writeString(folder.resolve("advice.jsonl"), "old\n");
        Ran ran = shell.run("mkfifo in; \"$ADVISOR\" batch - --output advice.jsonl <in & exec 3>in;"
                + " cat lines.jsonl >&3; until ls -A | grep -q tmp; do sleep 0.2; done; kill $!; wait $!");
        assertThat(ran.exit()).isEqualTo(143);
        assertThat(folder.resolve("advice.jsonl")).hasContent("old\n");
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void aBatchAnswersAsLinesCome() throws Exception {
        Ran ran = shell.run("mkfifo in out; \"$ADVISOR\" batch - <in >out & exec 3>in 4<out;"
                + " head -n 1 lines.jsonl >&3; read -r first <&4; echo \"${first%%,*}\";"
                + " echo >&3; read -r second <&4; echo \"${second%%,*}\"; exec 3>&-; wait $!");
        assertThat(ran.out()).isEqualTo("{\"file\":null\n{\"line\":2\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void whatIsNoTerminalGetsNoColourUnlessItIsAskedFor() throws Exception {
        assertThat(shell.run("\"$ADVISOR\" advise order-desk.yaml").out()).doesNotContain(ESC);
        assertThat(shell.run("\"$ADVISOR\" advise --color always order-desk.yaml")
                        .out())
                .contains(ESC);
        assertThat(shell.run("\"$ADVISOR\" advise --color always --format json order-desk.yaml")
                        .out())
                .doesNotContain(ESC);
    }

    @Test
    void aTerminalGetsColourAndItsWidthUnlessItsUserDoesNotWantIt() throws Exception {
        assumeTrue(shell.run("script --version").exit() == 0, "There is no script(1) here.");
        String command = "script -qec 'stty cols 60; \"$ADVISOR\" advise %s' /dev/null | tr -d '\\r'";
        Ran coloured = shell.run(command.formatted("order-desk.yaml"));
        assertThat(coloured.out()).contains(ESC);
        String visible = coloured.out().replaceAll(ESC + "\\[[0-9;]*m", "");
        assertThat(visible.lines()).allMatch(line -> line.length() <= 60);
        assertThat(visible)
                .isEqualTo(shell.run("\"$ADVISOR\" advise --width 60 order-desk.yaml")
                        .out());
        assertThat(shell.run(command.formatted("--color never order-desk.yaml")).out())
                .isEqualTo(visible);
        assertThat(shell.set("NO_COLOR", "1")
                        .run(command.formatted("order-desk.yaml"))
                        .out())
                .isEqualTo(visible);
    }

    @Test
    void aTerminalIsNotWaitedFor() throws Exception {
        assumeTrue(shell.run("script --version").exit() == 0, "There is no script(1) here.");
        for (String command : List.of("advise", "batch")) {
            Ran ran = shell.run("script -qec '\"$ADVISOR\" " + command + " -' /dev/null");
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out().strip())
                    .isEqualTo("-: Standard input is a terminal. Name a file, or send a document into the command.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:-TieredCompilation -Xmx64m"
            })
    void anyLocaleGivesTheSameBytes(String options) throws Exception {
        assertSameAsPlain(new Shell(folder).set("IPC_ADVISOR_JAVA_OPTS", options));
    }

    @Test
    void anotherJavaGivesTheSameBytes() throws Exception {
        String other = System.getProperty("other.java.home", "");
        assumeFalse(other.isEmpty(), "No other Java is given: -Dother.java.home=...");
        assertSameAsPlain(new Shell(folder).set("JAVA_HOME", other));
    }

    private void assertSameAsPlain(Shell other) throws Exception {
        for (String command : COMMANDS) {
            if (!PLAIN.containsKey(command)) {
                PLAIN.put(command, shell.run(command));
            }
            assertThat(PLAIN.get(command).out()).isNotEmpty();
            assertThat(other.run(command)).isEqualTo(PLAIN.get(command));
        }
    }
}
