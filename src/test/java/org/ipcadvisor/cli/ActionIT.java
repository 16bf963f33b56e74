package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the action and the hook run does what they say, whatever stands in a file's name. */
final class ActionIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String ADVISE = "\"" + PROJECT.resolve(".github/advise") + "\"";
    private static final String DESIGN = "version: 1\napplication: Desk\ntargets: [Windows 95, MS-DOS]\n";

    @TempDir
    private Path folder;

    private Shell with(String files) {
        return new Shell(folder).set("INPUT_FILES", files);
    }

    @Test
    void filesAreAnnotatedAndTheSummaryIsAddedTo() throws Exception {
        Files.writeString(folder.resolve("desk.ipc.yaml"), DESIGN + "chosen: dde\n");
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
        Ran ran = with("desk.ipc.yaml\n")
                .set("GITHUB_STEP_SUMMARY", summary.toString())
                .run(ADVISE);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).startsWith("::error file=desk.ipc.yaml,").contains("MS-DOS has no DDE");
        assertThat(Files.readString(summary)).startsWith("before\n").contains("Desk");
    }

    @Test
    void folderPolicyAndReportsAreTaken() throws Exception {
        Files.writeString(folder.resolve("desk.ipc.yaml"), DESIGN + "chosen: rpc\n");
        Files.writeString(
                folder.resolve("house.yaml"),
                "version: 1\npolicy: House\nbar: conditional\n"
                        + "forbid: [{mechanisms: [netbios, rpc], because: they are blocked}]\n");
        Ran ran = with(".")
                .set("INPUT_FAIL_ON", "never")
                .set("INPUT_POLICY", "house.yaml")
                .set("INPUT_SARIF", "out.sarif")
                .set("INPUT_MARKDOWN", "out.md")
                .run(ADVISE);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(folder.resolve("out.sarif")).content().contains("RULED-OUT");
        assertThat(folder.resolve("out.md")).content().contains("House");
    }

    @Test
    void namesAreNamesAndNeverCommandsOrOptions() throws Exception {
        for (String name :
                List.of("$(touch pwned).ipc.yaml", "`touch pwned`.ipc.yaml", "; touch pwned; .ipc.yaml", "--help")) {
            Files.writeString(folder.resolve(name), DESIGN);
            Ran ran = with(name).set("INPUT_FAIL_ON", "never").run(ADVISE);
            assertThat(ran.exit()).as(name).isZero();
            assertThat(ran.out()).as(name).doesNotContain("Usage");
            assertThat(folder.resolve("pwned")).doesNotExist();
        }
        assertThat(with(" \n".strip()).run(ADVISE).exit()).isEqualTo(2);
    }

    @Test
    void theActionNamesNoInputInItsScript() throws Exception {
        Matcher run = Pattern.compile("run: (.*)").matcher(Files.readString(PROJECT.resolve("action.yml")));
        assertThat(run.find()).isTrue();
        assertThat(run.group(1)).isEqualTo("'\"$GITHUB_ACTION_PATH/.github/advise\"'");
    }

    @Test
    void theHookRunsTheCommandOnRequirementsFilesAlone() throws Exception {
        String hook = Files.readString(PROJECT.resolve(".pre-commit-hooks.yaml"));
        Matcher entry = Pattern.compile("entry: ipc-advisor (.*)\n").matcher(hook);
        Matcher files = Pattern.compile("files: '(.*)'\n").matcher(hook);
        assertThat(entry.find() && files.find()).isTrue();
        assertThat("design/desk.ipc.yaml").containsPattern(files.group(1));
        assertThat("design/desk.yaml").doesNotContainPattern(files.group(1));
        Files.writeString(folder.resolve("desk.ipc.yaml"), DESIGN);
        assertThat(new Shell(folder)
                        .run("\"$ADVISOR\" " + entry.group(1) + " desk.ipc.yaml")
                        .exit())
                .isZero();
    }
}
