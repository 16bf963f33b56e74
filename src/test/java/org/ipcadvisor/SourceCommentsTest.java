package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.SourceFinding;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Comment.Sense;
import org.ipcadvisor.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An advice names what other texts say of the sources where it rests on that, and nothing else. */
class SourceCommentsTest {

    private static final Advisor ADVISOR = Advisor.standard();
    private static final String SERVED = "needs: {ole: {inService: true, crossUser: true}}\n";

    private static Advice advise(String document) throws BadDocumentException {
        byte[] bytes = ("version: 1\napplication: Ledger\n" + document).getBytes(StandardCharsets.UTF_8);
        return ADVISOR.advise(ADVISOR.read(null, bytes, Syntax.YAML));
    }

    private static List<String> touched(String document) throws BadDocumentException {
        return advise(document).sourceFindings().stream()
                .filter(finding -> finding.stance() != null)
                .map(finding -> finding.id().substring(finding.id().indexOf(':') + 1))
                .toList();
    }

    @Test
    void products_of_one_column_get_different_sentences() throws BadDocumentException {
        assertThat(touched("targets: [Windows NT 4.0]\n" + SERVED))
                .contains("note-10-limited-to-nt-3-51", "note-10-lifted-on-nt-4")
                .doesNotContain("note-10-confirmed-up-to-nt-3-51");
        assertThat(touched("targets: [Windows NT 3.51]\n" + SERVED))
                .contains("note-10-confirmed-up-to-nt-3-51")
                .doesNotContain("note-10-limited-to-nt-3-51", "note-10-lifted-on-nt-4");
    }

    @Test
    void a_dispute_says_how_the_source_is_read_and_what_would_follow() throws BadDocumentException {
        assertThat(advise("targets: [Windows NT 4.0]\n" + SERVED).sourceFindings())
                .filteredOn(finding -> finding.id().equals("kb95900:note-10-lifted-on-nt-4"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.where()).startsWith("note 10; Q156673; ");
                    assertThat(finding.stance()).isEqualTo(Sense.DISPUTES);
                    assertThat(finding.reading())
                            .isEqualTo("Note 10 holds as KB95900 says it, for Windows NT 4.0 and later too.");
                    assertThat(finding.otherReading()).startsWith("Windows NT 4.0 and Windows 2000 no longer tie ");
                });
    }

    @Test
    void what_is_accepted_is_told_and_counts_as_an_assumption() throws BadDocumentException {
        Advice advice = advise("targets: [Windows NT 4.0]\n" + SERVED + "readings: {note-10-lifted-on-nt-4: true}\n");
        assertThat(advice.sourceFindings())
                .filteredOn(finding -> finding.id().equals("kb95900:note-10-lifted-on-nt-4"))
                .extracting(SourceFinding::reading, SourceFinding::otherReading)
                .singleElement()
                .satisfies(readings -> {
                    assertThat(readings.toList().get(0)).asString().startsWith("Accepted by the requirements: ");
                    assertThat(readings.toList().get(1))
                            .isEqualTo("Note 10 holds as KB95900 says it, for Windows NT 4.0 and later too.");
                });
        assertThat(advice.assumptions())
                .filteredOn(assumed -> assumed.id().equals("note-10-lifted-on-nt-4"))
                .singleElement()
                .satisfies(assumed -> {
                    assertThat(assumed.accepted()).isTrue();
                    assertThat(assumed.by()).isEqualTo("Q156673");
                    assertThat(assumed.flips())
                            .containsExactlyInAnyOrder(
                                    new Assumed.Flip("application", "ole-1.0", Verdict.NOT_VIABLE),
                                    new Assumed.Flip("application", "ole-2.0", Verdict.NOT_VIABLE));
                });
    }

    @Test
    void what_is_accepted_restricts_the_cells_that_it_is_about_and_no_others() throws BadDocumentException {
        String server = "targets: [Windows NT 4.0, Win16]\nneeds: {rpc: {role: server}}\nchosen: rpc\n"
                + "readings: {rpc-on-win16-and-ms-dos-for-clients: true}\n";
        assertThat(advise(server).links().get(0).mechanisms())
                .filteredOn(mechanism -> mechanism.mechanism().equals("rpc"))
                .flatMap(mechanism -> mechanism.findings())
                .filteredOn(finding -> finding.effect() == Effect.BLOCK)
                .extracting(finding -> finding.product())
                .containsExactly("Win16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note-3-confirmed-on-win32s                  | Win32s |",
                "note-3-confirmed-on-windows-9x              | Windows 98 |",
                "mailslots-confirmed-on-windows-95-and-98    | Windows 95 |",
                "mailslots-on-win16-by-add-on                | Win16 |",
                "mailslots-on-ms-dos-by-add-on               | MS-DOS |",
                "note-4-confirmed-for-posix                  | POSIX |",
                "posix-confirmed-without-win32               | POSIX |",
                "posix-semaphores-are-not-windows-semaphores | POSIX |",
                "note-7-netbios-disputed                     | Windows Me |",
                "note-7-pipe-servers-confirmed               | Windows 95 | rpc: {transport: named-pipes}",
                "note-7-rpc-1-is-rpc-with-connections        | Windows 95 |",
                "rpc-on-win32s-for-clients                   | Win32s |",
                "rpc-on-win16-and-ms-dos-for-clients         | MS-DOS |",
                "note-9-confirmed-on-win32s                  | Win32s |",
                "wm-copydata-on-win16-shares-one-buffer      | Win16 |",
                "note-10-confirmed-up-to-nt-3-51             | Windows NT 3.5 |",
                "note-10-limited-to-nt-3-51                  | Windows 2000 |",
                "note-10-lifted-on-nt-4                      | Windows 2000 |",
                "note-10-without-services-on-windows-95      | Windows 98 |",
                "named-pipes-work-together-on-nt             | OS/2 |",
            })
    void is_touched_where_a_finding_rests_on_it(String comment, String target, @Nullable String needs)
            throws BadDocumentException {
        String asked = needs == null ? "" : "needs: {" + needs + "}\n";
        assertThat(touched("targets: [" + target + "]\n" + asked)).contains(comment);
        assertThat(touched("targets: [Windows NT 4.0]\nneeds: {ole: {inService: false}}\n"))
                .isSubsetOf("named-pipes-work-together-on-nt");
    }

    @Test
    void what_a_text_says_of_the_whole_touches_no_finding() {
        assertThat(Knowledge.shipped().comments())
                .extracting(Comment::name)
                .hasSize(21)
                .contains("earlier-revisions-have-the-same-cells");
    }
}
