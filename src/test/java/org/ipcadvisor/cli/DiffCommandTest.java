package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcadvisor.Golden;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    private static final Path FILES = Path.of("src/test/resources/org/ipcadvisor/cli/diff");
    private static final String BEFORE = FILES.resolve("before.yaml").toString();
    private static final String AFTER = FILES.resolve("after.yaml").toString();
    private static final String GOT_WORSE =
            ": Got worse: On link readings, the chosen Named pipes is not-viable, and was viable.\n";

    private final Cli cli = new Cli(new LibraryJudge());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"text,worse.txt", "markdown,worse.md", "json,worse.json"})
    void whatGotWorseIsToldWithItsCause(String format, String golden) throws IOException {
        Ran ran = cli.run("diff", "--format", format, BEFORE, AFTER);
        assertThat(ran.err()).isEqualTo(AFTER + GOT_WORSE);
        Golden.check(FILES.resolve(golden), ran.out());
        assertThat(ran.out()).contains("/links/readings/creates was collector, and is console");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void whatGotBetterPasses() throws IOException {
        Ran ran = cli.run("diff", AFTER, BEFORE);
        Golden.check(FILES.resolve("better.txt"), ran.out());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    @Test
    void equalFilesDifferInNothing() {
        Ran ran = cli.run("diff", BEFORE, BEFORE);
        assertThat(ran.out())
                .startsWith("Plant Monitor: unchanged; still viable\n")
                .endsWith("  No verdict, recommendation, condition or question is another.\n");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void badFilesAreToldBoth() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "version: 2\n");
        Ran ran = cli.run("diff", bad.toString(), "none.yaml");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("bad.yaml:1:1: ", "none.yaml: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diff - -               | Standard input (-) can be read only once.
            diff a.yaml            | The argument NEW is missing: diff compares OLD with NEW, or one file with --git REV.
            diff --git main a b    | With --git, diff takes one FILE, and b is one too many.
            diff --git main -      | Standard input (-) is in no git repository. Name a file.
            diff --git ..b a       | The option --git cannot be '..b'. Write REV for what changed since a revision, or REV1..REV2.
            diff --git a... a      | The option --git cannot be 'a...'. Write REV1..REV2, with two dots; where two branches parted, git merge-base REV1 REV2 tells.
            diff --format sarif a b | The option --format cannot be 'sarif'. Write text, json or markdown.
            """)
    void callsThatCannotBeMeantAreRefused(String line, String sentence) {
        Ran ran = cli.run(line.split(" "));
        assertThat(ran.err()).isEqualTo("ipc-advisor: " + sentence + " See: ipc-advisor diff --help\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void theOutputIsWrittenAsAWhole() throws IOException {
        Path output = folder.resolve("diff.md");
        Ran ran = cli.run("diff", "--format", "markdown", "--output", output.toString(), BEFORE, AFTER);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(output).content().startsWith("### Plant Monitor: worse; still viable\n");
        assertThat(cli.run("diff", "--output", BEFORE, BEFORE, AFTER).exit()).isEqualTo(2);
        assertThat(cli.run("diff", "--output", folder.toString(), BEFORE, AFTER).exit())
                .isEqualTo(3);
    }

    // Advice that was kept

    @Test
    void adviceThatWasKeptIsOneSide() {
        String kept = folder.resolve("advice.json").toString();
        cli.run("advise", "--fail-on", "never", "--format", "json", "--output", kept, BEFORE);
        Ran same = cli.run("diff", kept, BEFORE);
        assertThat(same.err()).isEmpty();
        assertThat(same.exit()).isZero();
        assertThat(same.out())
                .contains("The requirements are the same, byte for byte")
                .contains("No verdict");
        Ran worse = cli.run("diff", kept, AFTER);
        assertThat(worse.err()).isEqualTo(AFTER + GOT_WORSE);
        assertThat(worse.out()).contains("/links/readings/creates was collector, and is console [line 7]");
    }

    @Test
    void ofAdviceOnSeveralFilesTheOneOfTheSameNameIsMeant() {
        String kept = folder.resolve("advice.json").toString();
        cli.run("advise", "--fail-on", "never", "--format", "json", "--output", kept, BEFORE, AFTER);
        assertThat(cli.run("diff", kept, AFTER).exit()).isZero();
        Ran other = cli.run("diff", kept, "examples/order-desk/requirements.yaml");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("This is the advice on 2 files");
    }

    @Test
    void whatIsNoAdviceIsRefused() throws IOException {
        Path lines = Files.writeString(folder.resolve("lines.json"), "{\"verdict\": 1}\n{\"verdict\": 1}\n");
        Path later = Files.writeString(folder.resolve("later.json"), "{\"version\": 2, \"advice\": []}");
        Ran ran = cli.run("diff", lines.toString(), later.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains("lines.json:2:1: ", "later.json:1:2: /version: Advice of version 2 cannot be read");
    }

    // Git

    private Shell repository() throws IOException, InterruptedException {
        Shell shell = new Shell(folder).set("HOME", folder.toString()).set("GIT_CONFIG_NOSYSTEM", "1");
        Files.createDirectory(folder.resolve("plant"));
        Files.copy(Path.of(BEFORE), folder.resolve("plant/design.yaml"));
        String git = "git -c user.name=a -c user.email=a@example.com -c init.defaultBranch=main ";
        assertThat(shell.run(git + "init -q && git add plant && " + git + "commit -qm one && git tag v1")
                        .exit())
                .isZero();
        Files.copy(
                Path.of(AFTER), folder.resolve("plant/design.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return shell;
    }

    private Ran git(String revisions, String file) {
        return cli.run("diff", "--git=" + revisions, folder.resolve(file).toString());
    }

    @Test
    void a_file_that_was_moved_or_linked_is_told_by_its_name() throws Exception {
        assertThat(repository()
                        .run(
                                "git checkout -q plant && git mv plant/design.yaml plant/plan.yaml && ln -s plan.yaml plant/link.yaml && git add plant"
                                        + " && git -c user.name=a -c user.email=a@example.com commit -qm moved")
                        .exit())
                .isZero();
        assertThat(git("v1", "plant/plan.yaml").err())
                .endsWith("There is no plant/plan.yaml at 'v1'. It was called plant/design.yaml there: git show"
                        + " v1:plant/design.yaml prints it, and diff OLD NEW compares two files.\n");
        assertThat(git("HEAD", "plant/link.yaml").err())
                .contains("At 'HEAD' this is a symbolic link to plan.yaml. Name the file itself.");
    }

    @Test
    void aFileIsComparedWithARevisionOfItself() throws IOException, InterruptedException {
        Shell shell = repository();
        Ran working = git("v1", "plant/design.yaml");
        assertThat(working.err()).endsWith("design.yaml" + GOT_WORSE);
        assertThat(working.out()).contains("design.yaml (at v1)");
        assertThat(working.exit()).isEqualTo(1);
        shell.run(
                "git -c user.name=a -c user.email=a@example.com commit -qam two; echo 'version: 7' >plant/design.yaml");
        assertThat(git("v1..HEAD", "plant/design.yaml").err()).endsWith("design.yaml (at HEAD)" + GOT_WORSE);
        assertThat(git("HEAD..v1", "plant/design.yaml").exit()).isZero();
        assertThat(git("HEAD", "plant/design.yaml").err()).contains("design.yaml:1:1: ");
        shell.run("rm -r plant");
        assertThat(git("HEAD..v1", "plant/design.yaml").exit()).isZero();
    }

    @Test
    void whatGitDoesNotHaveIsSaid() throws IOException, InterruptedException {
        repository();
        assertThat(git("v2", "plant/design.yaml").err())
                .contains("design.yaml (at v2): There is no revision 'v2' in the git repository of ");
        assertThat(git("v1", "plant/other.yaml").err()).contains("There is no plant/other.yaml at 'v1'.");
        assertThat(git("v1", "plant").err()).contains("At 'v1' this is a directory. Name a file in it.");
        Path outside = Path.of(System.getProperty("java.home"), "release");
        assertThat(cli.run("diff", "--git", "HEAD", outside.toString()).err())
                .contains("No git repository is found from ");
    }

    @ParameterizedTest
    @CsvSource({
        "--output=stolen",
        "-h",
        "--all",
        "--exec=touch stolen",
        "-x",
        "$(touch stolen)",
        "v1;touch stolen",
        "v1 --exec=touch"
    })
    void aRevisionIsNeitherAnOptionNorACommand(String revision) throws IOException, InterruptedException {
        repository();
        Ran ran = git(revision, "plant/design.yaml");
        assertThat(ran.err())
                .containsAnyOf("There is no revision '" + revision + "'", "The option --git needs a value");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(folder.resolve("stolen")).doesNotExist();
        assertThat(Path.of("stolen")).doesNotExist();
    }

    @Test
    void aFileOfAnySizeAtARevisionIsRefusedByItsLimit() throws IOException, InterruptedException {
        Shell shell = repository();
        shell.run("head -c 20000000 /dev/zero | tr '\\0' ' ' >plant/design.yaml;"
                + " git -c user.name=a -c user.email=a@example.com commit -qam large");
        assertThat(git("HEAD..v1", "plant/design.yaml").err()).contains("This document is too long.");
    }

    @Test
    void withoutGitThatIsSaid() throws IOException, InterruptedException {
        Shell shell = repository();
        Ran ran = shell.set("PATH", "/nowhere")
                .run("\"$JAVA_HOME\"/bin/java -cp '" + System.getProperty("java.class.path")
                        + "' org.ipcadvisor.cli.Main diff --git v1 plant/design.yaml");
        assertThat(ran.err()).contains("git cannot be run (", "Install it, or compare two files without --git.");
        assertThat(ran.exit()).isEqualTo(2);
    }
}
