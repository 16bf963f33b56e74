package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.HostileStrings;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing on standard error is a command to a workflow of GitHub, or to a terminal, whatever files and names are called. */
class ComplaintsTest {

    @TempDir
    private Path folder;

    static List<String> hostile() {
        return HostileStrings.ALL;
    }

    /** What a runner of GitHub takes for a command: two colons after blanks of any kind, or the older sign anywhere. */
    private static void assertNoCommand(String err) {
        assertThat(err).isNotEmpty().doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\n]]");
        assertThat(err.lines())
                .allSatisfy(line -> assertThat(line)
                        .doesNotContainPattern("^[\\s\\p{Z}]*::")
                        .doesNotContain("##["));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void nothing_that_is_said_is_a_command(String text) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Complaints complaints = new Complaints(err);
        Problem problem = new Problem("x", text, text, new Place(1, 1));
        complaints.problem(text, problem);
        complaints.warning(text, new Problem("x", text, "", null));
        complaints.about(text, text);
        complaints.plain(text);
        complaints.say(text);
        complaints.trace(new IllegalStateException(text));
        assertNoCommand(err.toString(StandardCharsets.UTF_8));
        complaints.plain("still here");
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("still here\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error::x.yaml",
                " ::stop-commands::t.yaml",
                "\u00A0::error::x.yaml",
                "::set-output name=a,x.yaml",
                "##[error]x.yaml"
            })
    void a_file_with_the_name_of_a_command_is_judged_and_commands_nothing(String name) throws IOException {
        Path bad = Files.writeString(folder.resolve(name), "version: 1\napplication: A\ntargets: [Linux]\n");
        String relative = Path.of("").toAbsolutePath().relativize(bad).toString();
        Shell.Ran ran = new Cli(new LibraryJudge()).run("advise", "--format", "github", name, relative);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(2);
        assertNoCommand(ran.err());
        assertThat(ran.out().lines()).allMatch(line -> line.startsWith("::error "));
    }

    @Test
    void what_is_harmless_is_said_as_it_is() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Complaints(err).about("a::b.yaml", "Nothing :: of # [it].");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("a::b.yaml: Nothing :: of # [it].\n");
    }
}
