package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcadvisor.report.Format;
import org.junit.jupiter.api.Test;

/** What is on record in the requirements is seen in every format, and neither fails nor passes in silence. */
class RecordsInFormatsTest {

    private static final String WAIVED = "src/docs/use/waived.yaml";
    private static final String SENTENCE =
            "Put up with until 2026-12-18 by the desk team, DESK-7, because: The desks get"
                    + " Windows NT 4.0 in December. The finding: Windows 95 is asked to create the pipe and can only open one.";

    private static Shell.Ran on(String day, String format, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of("advise", "--today", day, "--format", format));
        arguments.addAll(List.of(more));
        arguments.add(WAIVED);
        return new Cli(new LibraryJudge()).run(arguments.toArray(String[]::new));
    }

    @Test
    void a_case_that_passes_by_a_waiver_alone_is_skipped_and_says_why() {
        Shell.Ran ran = on("2026-11-01", "junit");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("failures=\"0\" errors=\"0\" skipped=\"1\"")
                .contains("<skipped>\nPasses because of waivers alone.\nNamed pipes: " + SENTENCE)
                .doesNotContain("<failure");
    }

    @Test
    void it_fails_once_the_waiver_has_ended() {
        Shell.Ran ran = on("2026-12-19", "junit");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains("failures=\"1\" errors=\"0\" skipped=\"0\"", "<failure ", "ended on 2026-12-18")
                .doesNotContain("<skipped>");
    }

    @Test
    void where_nothing_would_stop_it_a_case_passes_and_its_output_tells_of_the_waiver() {
        Shell.Ran ran = on("2026-11-01", "junit", "--fail-on", "never");
        assertThat(ran.out())
                .contains("skipped=\"0\"", SENTENCE)
                .doesNotContain("<skipped>")
                .doesNotContain("<failure");
    }

    @Test
    void annotations_note_what_is_put_up_with_and_warn_of_its_end() {
        assertThat(on("2026-11-01", "github").out())
                .contains("::notice file=" + WAIVED
                        + ",line=5,col=3,title=Put up with%3A Named pipes on link application::" + SENTENCE)
                .doesNotContain("::warning")
                .doesNotContain("::error");
        assertThat(on("2026-11-24", "github").out())
                .contains("::warning file=" + WAIVED + ",line=14,col=5,title=Requirements file%3A waiver-expiring::");
        assertThat(on("2026-12-19", "github").out()).contains("::error ", "waiver-expired");
    }

    @Test
    void every_format_tells_of_the_waiver_with_its_owner_and_its_last_day() {
        for (Format format : Format.values()) {
            assertThat(on("2026-11-01", format.name().toLowerCase(java.util.Locale.ROOT))
                            .out()
                            .replaceAll("\\s+", " "))
                    .as("%s", format)
                    .contains("2026-12-18")
                    .contains("the desk team");
        }
    }
}
