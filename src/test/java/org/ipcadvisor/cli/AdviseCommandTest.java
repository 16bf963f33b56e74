package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdviseCommandTest {

    private static final String PROBLEMS = """
            %s:3:1: /plattforms: There is no key \\u{1B}[2J.
            %s: The document has no version.
            """;

    @TempDir
    private Path folder;

    private final Cli cli = new Cli(new ScriptedJudge());

    @ParameterizedTest
    @CsvSource({
        "viable,                     0, 0, 0, 0",
        "conditional,                0, 0, 0, 1",
        "undetermined,               0, 0, 1, 1",
        "not-viable,                 0, 1, 1, 1",
        "viable not-viable viable,   0, 1, 1, 1",
        "viable/viable,              0, 0, 0, 0",
        "viable/conditional,         0, 0, 0, 1",
        "viable/undetermined,        0, 0, 1, 1",
        "conditional/not-viable,     0, 1, 1, 1"
    })
    void theGateStopsLinksAndWhatWasChosenForThem(
            String document, int never, int notViable, int undetermined, int conditional) {
        cli.reading(document);
        assertThat(cli.run("advise", "-", "--fail-on", "never").exit()).isEqualTo(never);
        assertThat(cli.run("advise", "-", "--fail-on=not-viable").exit()).isEqualTo(notViable);
        assertThat(cli.run("advise", "-", "--fail-on=undetermined").exit()).isEqualTo(undetermined);
        assertThat(cli.run("advise", "-").exit()).isEqualTo(undetermined);
        assertThat(cli.run("advise", "-", "--fail-on=conditional").exit()).isEqualTo(conditional);
    }

    @ParameterizedTest
    @CsvSource({"TEXT", "Json"})
    void whatDoesNotPassIsSaidAfterTheResults(String format) throws Exception {
        String below = file("below", "conditional/not-viable viable undetermined/undetermined");
        Ran ran = cli.run("advise", "--format", format, below, file("passes", "viable"));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isNotEmpty();
        assertThat(ran.err()).isEqualTo("""
                %1$s: Does not pass --fail-on undetermined: on link link, the chosen Mechanism is not-viable.
                %1$s: Does not pass --fail-on undetermined: link link is undetermined.
                %1$s: Does not pass --fail-on undetermined: on link link, the chosen Mechanism is undetermined.
                """.formatted(below));
        assertThat(cli.run("advise", below, "--fail-on", "NOT-VIABLE").err())
                .isEqualTo(below + ": Does not pass --fail-on not-viable: on link link, the chosen Mechanism is"
                        + " not-viable.\n");
        assertThat(cli.run("advise", below, file("bad", "bad")).err()).doesNotContain("--fail-on");
    }

    @Test
    void problemsGoToStandardErrorAndToTheirSlots() throws Exception {
        String good = file("good.json", "viable");
        String bad = file("bad.yaml", "bad");
        Ran ran = cli.run("advise", "--format", "json", good, bad);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo(PROBLEMS.formatted(bad, bad));
        assertThat(ran.out())
                .contains("\"file\": \"" + good + "\"", "\"sha256\": \"JSON\"", "\"file\": \"" + bad + "\"")
                .contains("\"code\": \"unknown-key\"", "\"problems\"")
                .endsWith("}\n");
    }

    @Test
    void severalFormatsAreWrittenInOneRunEachToItsPlace() throws Exception {
        String good = file("good", "viable");
        String target = folder.resolve("advice.json").toString();
        Ran ran = cli.run("advise", good, "--format", "text", "--format", "json=" + target);
        assertThat(ran).isEqualTo(cli.run("advise", good));
        assertThat(Path.of(target))
                .hasContent(cli.run("advise", good, "--format", "json").out());
    }

    @Test
    void twoFormatsForOnePlaceAreRefusedBeforeAnythingIsWritten() throws Exception {
        String good = file("good", "viable");
        String target = folder.resolve("advice.json").toString();
        Ran ran = cli.run("advise", good, "--format=json=" + target, "--format=text", "--output", target);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("Two formats would go to '" + target + "'.");
        assertThat(cli.run("advise", good, "--format=json=").err()).contains("The name of the output is empty.");
        assertThat(cli.run("advise", good, "--format=json=" + good).err()).contains("which is also read");
        assertThat(Path.of(target)).doesNotExist();
    }

    @Test
    void ofAFolderTheRequirementsFilesAreJudgedInTheOrderOfTheirNames() throws Exception {
        Files.createDirectories(folder.resolve("b/.hidden"));
        file("b/two.ipc.yaml", "viable");
        file("a.ipc.json", "not-viable");
        file("b/.hidden/three.ipc.yaml", "bad");
        file("b/other.yaml", "bad");
        Ran ran = cli.run("advise", "--format", "json", folder.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines().filter(line -> line.contains("\"file\"")))
                .containsExactly(
                        "      \"file\": \"" + folder + "/a.ipc.json\",",
                        "      \"file\": \"" + folder + "/b/two.ipc.yaml\",");
    }

    @Test
    void inTextTheGoodFilesAreJudgedAndTheBadOnesComplainedOf() throws Exception {
        String good = file("good", "viable");
        String bad = file("bad", "bad");
        Ran alone = cli.run("advise", good);
        Ran both = cli.run("advise", bad, good);
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.out()).isEqualTo(alone.out()).isNotEmpty();
        assertThat(both.err()).isEqualTo(PROBLEMS.formatted(bad, bad));
        assertThat(cli.run("advise", bad).out()).isEmpty();
    }

    @Test
    void badInputOutranksTheGate() throws Exception {
        String below = file("below", "not-viable");
        assertThat(cli.run("advise", below).exit()).isEqualTo(1);
        assertThat(cli.run("advise", below, file("bad", "bad")).exit()).isEqualTo(2);
        assertThat(cli.run("advise", folder + "/missing", below).exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"text", "json"})
    void warningsGoToStandardErrorAndLeaveTheExitCode(String format) throws Exception {
        String odd = file("odd", "odd viable");
        Ran ran = cli.run("advise", odd, "--format", format);
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEqualTo(odd + ":2:14: warning: /application: The name is odd.\n");
        assertThat(ran.out()).isNotEmpty();
    }

    @Test
    void whatHasNoContentIsSaidInASentence() {
        Ran missing = cli.run("advise", folder + "/missing", folder.toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err())
                .isEqualTo(folder + "/missing: There is no file of this name.\n" + folder
                        + ": This is a directory, and no file in it has a name that ends in .ipc.yaml. Name a"
                        + " requirements file in it.\n");
        assertThat(cli.in(new Terminal(true, false, false, false, 80)).run("advise", "-"))
                .isEqualTo(new Ran(
                        2, "", "-: Standard input is a terminal. Name a file, or send a document into the command.\n"));
    }

    @Test
    void anEndlessFileIsReadUpToTheLimitOnly() {
        int[] length = new int[1];
        Judge judge = (file, document, syntax, circumstances) -> {
            length[0] = document.length;
            return new ScriptedJudge()
                    .judge(file, "viable".getBytes(java.nio.charset.StandardCharsets.UTF_8), syntax, circumstances);
        };
        new Cli(judge).run("advise", "/dev/zero");
        assertThat(length[0]).isEqualTo((1 << 20) + 1);
    }

    @Test
    void resultsCanGoToAFile() throws Exception {
        String good = file("good", "conditional");
        String target = file("advice.json", "old");
        Ran ran = cli.run("advise", good, "--format", "json", "--output", target);
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Path.of(target))
                .hasContent(cli.run("advise", good, "--format", "json").out());
    }

    @Test
    void withNothingJudgedInTextTheOldFileStays() throws Exception {
        String target = file("advice.txt", "old");
        assertThat(cli.run("advise", file("bad", "bad"), "-o", target).exit()).isEqualTo(2);
        assertThat(Path.of(target)).hasContent("old");
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaidInASentence() throws Exception {
        Ran ran = cli.run("advise", file("good", "viable"), "-o", folder.toString());
        assertThat(ran)
                .isEqualTo(new Ran(
                        3, "", "ipc-advisor: The output " + folder + " cannot be written: it is a directory.\n"));
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() throws Exception {
        String file = file("good", "viable");
        assertThat(cli.run("advise", file, "-o", folder + "/none/advice.txt").err())
                .isEqualTo("ipc-advisor: The output " + folder
                        + "/none/advice.txt cannot be written: there is no folder " + folder + "/none.\n");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "This user may write everywhere.");
        assertThat(cli.run("advise", file, "-o", closed + "/advice.txt").err())
                .endsWith("cannot be written: the folder " + closed + " is not writable for you.\n");
    }

    @ParameterizedTest
    @CsvSource({"fault, IllegalStateException", "depth, StackOverflowError"})
    void aFaultOfOursIsOneSentenceWithoutATrace(String document, String name) throws Exception {
        String file = file("requirements", document);
        Ran ran = cli.run("advise", "--format", "json", file);
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo("ipc-advisor: ipc-advisor has met a fault of its own (" + name + ") while judging " + file
                        + ". Please report it with that input;"
                        + " IPC_ADVISOR_JAVA_OPTS=-Dipc.advisor.trace=true prints where it happened.\n");
    }

    private String file(String name, String document) throws IOException {
        return Files.writeString(folder.resolve(name), document).toString();
    }

    @Test
    void whoHasReadEnoughTakesNothingFromTheFiles(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("advice.html");
        String design = "examples/everywhere/requirements.yaml";
        int exit = new Cli(new LibraryJudge()).unread("advise", "--format", "json", "--format", "html=" + page, design);
        assertThat(exit).isEqualTo(3);
        assertThat(page).content().endsWith("</html>\n");
    }
}
