package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command and its streams: terminals, pipes, full disks, and what is closed. */
final class StreamsIT {

    private static final String ESC = "\u001B";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void writeDocuments() throws IOException {
        shell = Samples.in(folder);
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
    void whoHasReadEnoughIsToldNothing(String command) throws Exception {
        Ran ran = shell.run("{ sleep 1; \"$ADVISOR\" " + command + "; echo $? >code; } | true");
        assertThat(folder.resolve("code")).hasContent("3\n");
        assertThat(ran.err()).isEmpty();
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
}
