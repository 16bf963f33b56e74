package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Golden;
import org.ipcadvisor.cli.Shell.Ran;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    private static final Path GOLDENS = Path.of("src/test/resources/org/ipcadvisor/cli");

    private final Cli cli = new Cli(new ScriptedJudge());

    private static Requirements read(String document) throws BadDocumentException {
        return Advisor.standard().read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long"})
    void writesADocumentThatIsReadWithoutAWarning(String form) throws IOException, BadDocumentException {
        Ran ran = cli.run("init", "--form", form, "--application", "Order Desk");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
        Golden.check(GOLDENS.resolve("init-" + form + ".yaml"), ran.out());
        Requirements read = read(ran.out());
        assertThat(read.warnings()).isEmpty();
        assertThat(read.application()).isEqualTo("Order Desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long"})
    void whatIsCommentedOutIsReadToo(String form) throws BadDocumentException {
        String whole = cli.run("init", "--form", form).out().replaceAll("(?m)^( *)# ([a-zA-Z]+:( |$))", "$1$2");
        assertThat(whole).doesNotContainPattern("(?m)^ +# ");
        assertThat(read(whole).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"true", "007", "a: b # c", "\"}]\\", "'", "- x", "&a *b !c", "%TAG", "NAME", "Größe 💾", "$1\\1"
            })
    void aNameIsQuoted(String name) throws BadDocumentException {
        Ran ran = cli.run("init", "--application", name);
        assertThat(ran.exit()).isZero();
        assertThat(read(ran.out()).application()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb: c", "\u202Ex", "\u001B[2J", "a\u2028b"})
    void aNameThatNoApplicationCanHaveIsRefused(String name) {
        Ran ran = cli.run("init", "--application", name);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("ipc-advisor: ").endsWith(" See: ipc-advisor init --help\n");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void nothingIsOverwritten(@TempDir Path folder) throws IOException {
        String file = folder.resolve("desk.yaml").toString();
        Ran first = cli.run("init", file);
        assertThat(first.exit()).isZero();
        assertThat(first.out()).isEmpty();
        Files.writeString(Path.of(file), "mine");
        Ran second = cli.run("init", file);
        assertThat(second.exit()).isEqualTo(2);
        assertThat(second.err())
                .isEqualTo("ipc-advisor: '" + file + "' is there already, and is not overwritten. Name another file."
                        + " See: ipc-advisor init --help\n");
        assertThat(Files.readString(Path.of(file))).isEqualTo("mine");
        assertThat(cli.run("init", folder.resolve("no/desk.yaml").toString()).exit())
                .isEqualTo(3);
        assertThat(cli.run("init", "desk.json").exit()).isEqualTo(2);
    }

    @Test
    void schemasAreListedAndPrinted() {
        assertThat(cli.run("schema").out()).isEqualTo("requirements\npolicy\nadvice\nproblems\ndiff\n");
        assertThat(cli.run("schema", "advice").out()).contains("\"urn:ipc-advisor:advice:1\"");
        Ran slip = cli.run("schema", "advise");
        assertThat(slip.exit()).isEqualTo(2);
        assertThat(slip.err()).contains("There is no schema advise. Did you mean advice?");
    }
}
