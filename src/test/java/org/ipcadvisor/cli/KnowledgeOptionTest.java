package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcadvisor.cli.Shell.Ran;
import org.ipcadvisor.knowledge.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option {@code --knowledge}, which every command that uses knowledge has. */
class KnowledgeOptionTest {

    private static final SourceFiles REPORT = SourceFiles.fieldReport();

    @TempDir
    private Path parent;

    private Ran run(String... arguments) {
        return new Cli(new LibraryJudge()).run(arguments);
    }

    @Test
    void a_design_is_judged_by_the_folder_too() throws IOException {
        String report = REPORT.in(parent).toString();
        String design = Files.writeString(
                        parent.resolve("gauge.yaml"), "version: 1\napplication: Gauge\ntargets: [QNX 4]\n")
                .toString();
        Ran without = run("advise", design);
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.err()).contains("\"QNX 4\" is no known platform.");
        Ran with = run("advise", "--knowledge", report, design);
        assertThat(with.err()).isEmpty();
        assertThat(with.exit()).isZero();
        assertThat(with.out()).contains("Field report of 2003-06-30", "Serial line");
    }

    @Test
    void a_batch_is_judged_by_the_folder_too() {
        String report = REPORT.in(parent).toString();
        String line = "{\"version\": 1, \"application\": \"Gauge\", \"targets\": [\"QNX 4\"],"
                + " \"sources\": [\"field-report\"]}\n";
        Ran ran = new Cli(new LibraryJudge()).reading(line).run("batch", "-", "--knowledge", report);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("\"sources\":[{\"id\":\"field-report\"").contains("\"serial-line\"");
        assertThat(new Cli(new LibraryJudge()).reading(line).run("batch", "-").out())
                .contains("is not a known source");
    }

    @Test
    void what_is_looked_up_is_looked_up_in_the_folder_too() {
        String report = REPORT.in(parent).toString();
        assertThat(run("mechanisms", "--knowledge", report).out()).contains("serial-line");
        assertThat(run("platforms", "--knowledge", report).out()).contains("QNX 4 (QNX4, QNX 4.25)");
        assertThat(run("notes", "--knowledge", report).out()).contains("return ENOSYS.");
        assertThat(run("gaps", "--knowledge", report).out()).contains("queues-between-versions");
        assertThat(run("explain", "serial line", "QNX 4", "--knowledge", report).out())
                .contains("Serial line on QNX 4");
        assertThat(run("mechanisms").out()).doesNotContain("serial-line");
    }

    @Test
    void several_folders_can_be_given_in_any_order() {
        Path second = SourceFiles.empty("second-report")
                .with("source.yaml", REPORT.text("source.yaml").replaceAll("scope:.*\n", ""))
                .with("statements.yaml", "serial-line: {slow: {kind: remark, in: report, says: It is slow.}}\n")
                .in(parent);
        String report = REPORT.in(parent).toString();
        assertThat(run("notes", "--knowledge", second.toString()).err()).contains("is the id of no mechanism");
        assertThat(run("notes", "--knowledge", report, "--knowledge", second.toString())
                        .exit())
                .isZero();
        assertThat(run("notes", "--knowledge", second.toString(), "--knowledge", report)
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advise pom.xml",
                "batch pom.xml",
                "matrix",
                "explain rpc win95",
                "mechanisms",
                "platforms",
                "notes",
                "rules",
                "gaps",
                "assumptions"
            })
    void a_folder_that_cannot_be_loaded_is_bad_input_to_each_command(String command) {
        Path folder = REPORT.replacing("notes.yaml", "kind: open-only", "kind: open-wide")
                .replacing("notes.yaml", "marks: headings", "marks: titles")
                .in(parent);
        Ran ran = run((command + " --knowledge " + folder).split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .hasSize(2)
                .allMatch(line -> line.matches(folder + "/notes\\.yaml:\\d+:\\d+: .*\\."));
    }

    @Test
    void rules_in_a_folder_are_refused() {
        Path folder = REPORT.with("own.drl", "rule x when then end").in(parent);
        Ran ran = run("advise", "--knowledge", folder.toString(), "pom.xml");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(folder + "/own.drl: A source is data, and never brings rules or programs. Take this file out"
                        + " of the folder.\n");
    }

    @Test
    void a_name_that_no_folder_can_have() {
        assertThat(run("mechanisms", "--knowledge", "").err())
                .isEqualTo("ipc-advisor: The name of the folder is empty. See: ipc-advisor mechanisms --help\n");
        assertThat(run("mechanisms", "--knowledge", "a\0b").exit()).isEqualTo(2);
        assertThat(run("mechanisms", "--knowledge").err()).contains("The option --knowledge needs a value: DIR.");
    }
}
