package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

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
        shell = Samples.in(folder);
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
        "., '.: This is a directory, and no file in it has a name that ends in .ipc.yaml. Name a requirements file in it.'",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:-TieredCompilation -Xmx64m",
                "-XX:+UseG1GC",
                "-XX:-UseCompressedOops",
                "-Xshare:off"
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
