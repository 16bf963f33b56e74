package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ipcadvisor.cli.Shell.Ran;
import org.ipcadvisor.knowledge.Schemas;
import org.ipcadvisor.knowledge.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands for those who write down what a source says. */
class CheckCommandTest {

    private static final SourceFiles REPORT = SourceFiles.fieldReport();

    @TempDir
    private Path parent;

    private Ran run(String... arguments) {
        return new Cli(new ScriptedJudge()).run(arguments);
    }

    private Ran check(Path folder, String... more) {
        String[] arguments = new String[3 + more.length];
        System.arraycopy(more, 0, arguments, 3, more.length);
        arguments[0] = "knowledge";
        arguments[1] = "check";
        arguments[2] = folder.toString();
        return run(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules/kb95900         | 88 cells, 10 notes, 12 statements, 6 readings, 21 comments, 21 gaps.
            rules/win32-ipc-guide | 0 cells, 0 notes, 63 statements, 0 readings, 0 comments, 4 gaps.
            """)
    void what_is_shipped_is_sound(String folder, String counts) {
        assertThat(check(Path.of(folder))).isEqualTo(new Ran(0, folder + ": sound. " + counts + "\n", ""));
    }

    @Test
    void a_folder_that_is_sound_says_what_was_looked_at() {
        Path folder = REPORT.in(parent);
        assertThat(check(folder))
                .isEqualTo(new Ran(
                        0, folder + ": sound. 9 cells, 2 notes, 7 statements, 1 reading, 1 comment, 1 gap.\n", ""));
    }

    @Test
    void what_should_be_mended_is_no_success() {
        Path folder = REPORT.replacing("matrix.csv", "queue, NO   ,", "queue, NO(1),")
                .replacing("notes.yaml", "ENOSYS.", "ENOSYS")
                .in(parent);
        assertThat(check(folder)).isEqualTo(new Ran(1, """
                %1$s/matrix.csv:4:16: The cell is marked (1), and note 1 restricts nothing of a NO. Take the mark away, or say in notes.yaml what the note restricts there.
                %1$s/notes.yaml:7:3: Reports show these words as a sentence. End them with a full stop.
                %1$s: 2 findings. 9 cells, 2 notes, 7 statements, 1 reading, 1 comment, 1 gap.
                """.formatted(folder), ""));
    }

    @Test
    void a_folder_that_cannot_be_loaded_is_bad_input() {
        Path folder = REPORT.without("notes.yaml").in(parent);
        assertThat(check(folder)).isEqualTo(new Ran(2, "", folder + "/notes.yaml:1:1: The file is missing.\n"));
        assertThat(check(parent.resolve("nothing")).err())
                .isEqualTo(parent.resolve("nothing") + ": There is no folder of this name.\n");
    }

    @Test
    void programs_get_the_same() {
        Path folder = REPORT.replacing("notes.yaml", "ENOSYS.", "ENOSYS").in(parent);
        Ran ran = check(folder, "--format", "json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("""
                {
                  "version": 1,
                  "folder": "%1$s",
                  "source": "field-report",
                  "sound": false,
                  "counts": {
                    "cells": 9,
                    "notes": 2,
                    "statements": 7,
                    "readings": 1,
                    "comments": 1,
                    "gaps": 1
                  },
                  "problems": [],
                  "findings": [
                    {
                      "check": "words",
                      "file": "%1$s/notes.yaml",
                      "line": 7,
                      "column": 3,
                      "message": "Reports show these words as a sentence. End them with a full stop."
                    }
                  ]
                }
                """.formatted(folder));
        Ran refused = check(REPORT.with("own.class", "").in(parent), "--format", "json");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith(folder + "/own.class: A source is data");
        assertThat(refused.out())
                .contains("\"source\": null", "\"sound\": false", "\"counts\": null", "\"findings\": []")
                .contains("\"file\": \"" + folder + "/own.class\"", "\"line\": null");
    }

    @Test
    void a_folder_is_checked_after_others_on_which_it_builds() {
        Path second = SourceFiles.empty("second-report")
                .with("source.yaml", REPORT.text("source.yaml"))
                .with("statements.yaml", """
                        serial-line: {slow: {kind: remark, in: report, section: Speed, says: A serial line is slow.}}
                        """)
                .in(parent);
        assertThat(check(second).exit()).isEqualTo(2);
        assertThat(check(second, "--knowledge", REPORT.in(parent).toString()).exit())
                .isZero();
    }

    @Test
    void schemas_are_listed_and_printed() {
        Ran list = run("knowledge", "schema");
        assertThat(list.out()).isEqualTo(String.join("\n", Schemas.names()) + "\n");
        for (String name : Schemas.names()) {
            Ran ran = run("knowledge", "schema", name);
            assertThat(ran).isEqualTo(new Ran(0, Schemas.text(name), ""));
            assertThat(ran.out())
                    .startsWith("{\n")
                    .endsWith("}\n")
                    .contains("\"$id\": \"urn:ipc-advisor:knowledge:" + name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            knowledge              | A command is missing: check or schema. See: ipc-advisor knowledge --help
            knowledge chek         | There is no command chek. Did you mean check? See: ipc-advisor knowledge --help
            knowledge check        | The argument DIR is missing. See: ipc-advisor knowledge check --help
            knowledge check a b    | check takes one DIR, and b is one too many. See: ipc-advisor knowledge check --help
            knowledge schema note  | There is no schema note. Did you mean notes? See: ipc-advisor knowledge schema --help
            knowledge schema x     | There is no schema x; there are source, mechanisms, platforms, notes, statements, readings, comments and gaps. See: ipc-advisor knowledge schema --help
            """)
    void bad_usage_is_said_in_a_sentence(String line, String sentence) {
        assertThat(run(line.split(" "))).isEqualTo(new Ran(2, "", "ipc-advisor: " + sentence + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"knowledge --help", "knowledge check --help", "knowledge schema -h", "help knowledge"})
    void help_fits_the_terminal(String line) {
        Ran ran = run(line.split(" "));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Usage: ipc-advisor knowledge");
        assertThat(ran.out().lines()).allMatch(text -> text.length() <= 80);
    }
}
