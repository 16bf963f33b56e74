package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says where another text, or another source, does not agree with the one that a finding cites. */
class CommentsTest {

    private static final String SPOOLER = """
            version: 1
            application: Label Printer
            %s
            components:
              spooler: {targets: [%s], runsAs: service, account: LocalSystem}
              designer: {targets: [Windows NT 4.0], runsAs: application, account: interactive}
            links:
              labels: {creates: spooler, opens: designer, chosen: ole-2.0}
            """;
    private static final TextOptions EXPLAINED = new TextOptions(80, false, true);

    private static String text(String document, TextOptions options) throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        Advice advice = advisor.advise(advisor.read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML));
        return new TextReport(options).of(advice);
    }

    @Test
    void a_block_that_is_disputed_says_so_in_short() throws BadDocumentException {
        assertThat(text(SPOOLER.formatted("", "Windows NT 4.0"), TextOptions.plain()))
                .contains("""
                                  service for another user, from whose context access fails.
                                  [KB95900 note 10; lines 5, 6, 8]
                                  KB95900 note 10 is disputed for Windows NT 4.0 and later by
                                  Q156673, and by Q149571.
                """)
                .contains("""

                Other texts dispute KB95900: note-10-limited-to-nt-3-51, note-10-lifted-on-nt-4.
                """.strip());
    }

    @Test
    void a_block_that_is_confirmed_says_so_only_where_all_is_unfolded() throws BadDocumentException {
        String document = SPOOLER.formatted("", "Windows NT 3.51");
        assertThat(text(document, TextOptions.plain())).doesNotContain("Q149571", "dispute");
        assertThat(text(document, EXPLAINED))
                .contains("KB95900 note 10 is confirmed for Windows NT 3.5 and Windows NT 3.51 by\n");
    }

    @Test
    void what_another_text_says_is_told_once_where_all_is_unfolded() throws BadDocumentException {
        String text = text(SPOOLER.formatted("", "Windows NT 4.0, Windows 2000"), EXPLAINED)
                .replaceAll("\\s+([│├└─]+\\s+)*", " ");
        assertThat(text).contains("by Q156673: From Windows NT 4.0 on, all whom its permissions let in");
        String tree =
                text.substring(text.indexOf("Where the products are named"), text.indexOf("The notes of KB95900"));
        assertThat(tree.split("From Windows NT 4.0 on", -1)).hasSize(2);
    }

    @Test
    void what_is_accepted_is_listed_with_its_author_and_what_it_flips() throws BadDocumentException {
        String readings = "readings: {note-10-lifted-on-nt-4: true}";
        assertThat(text(SPOOLER.formatted(readings, "Windows NT 4.0"), TextOptions.plain()))
                .contains("""

                Accepted from Q156673: Windows NT 4.0 and Windows 2000 no longer tie the OLE
                  objects of a service to one user context, and note 10 does not hold there.
                  [note-10-lifted-on-nt-4]
                  By default    not-viable on labels: OLE 1.0, OLE 2.0
                """)
                .doesNotContain("Other texts dispute");
        assertThat(text(
                        SPOOLER.formatted("readings: {mailslots-on-win16-by-add-on: true}", "NT4"),
                        TextOptions.plain()))
                .contains("[mailslots-on-win16-by-add-on]\n  By default    the same verdicts\n");
    }

    @Test
    void what_follows_from_an_accepted_text_cites_it_and_does_not_comment_on_itself() throws BadDocumentException {
        String document = """
                version: 1
                application: Ledger
                targets: [Win16]
                readings: {mailslots-on-win16-by-add-on: true}
                """;
        assertThat(text(document, TextOptions.plain()))
                .contains("[KB95900 Mailslots x Win16 = NO; Q115764]")
                .doesNotContain("is disputed");
    }

    @Test
    void sources_that_differ_are_named_once_with_their_dates() throws BadDocumentException {
        String document = """
                version: 1
                application: Ledger
                targets: [{platform: Win32s, version: "1.0"}]
                needs: {acrossMachines: true}
                """;
        String said = "Differing     KB95900 (2004-09-27) and Windows IPC guide (2022-05-25) differ";
        assertThat(text(document, TextOptions.plain()).split(java.util.regex.Pattern.quote(said), -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72})
    void no_line_is_wider_than_the_page(int width) throws BadDocumentException {
        assertThat(text(SPOOLER.formatted("", "Windows NT 4.0, Win16"), new TextOptions(width, false, true))
                        .lines())
                .filteredOn(line -> line.replaceFirst("^[ ├└│─]*", "").contains(" "))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void passages_of_several_documents_stand_apart() throws BadDocumentException {
        String document = """
                version: 1
                application: Ledger
                targets: [Windows NT 4.0]
                needs: {acrossMachines: true}
                """;
        assertThat(text(document, new TextOptions(200, false, false)))
                .contains("[Windows IPC guide: Using a File Mapping for IPC / Desktops; line 4]");
    }

    @Test
    void a_passage_is_cited_in_full_once_and_in_short_from_then_on() throws BadDocumentException {
        String text = text(SPOOLER.formatted("", "Windows NT 4.0"), EXPLAINED);
        assertThat(text)
                .contains("├─ Windows IPC guide: Desktops (2018-05-31): DDE goes by window messages")
                .contains("├─ Windows IPC guide: Desktops: WM_COPYDATA passes only between programs on");
        assertThat(text(SPOOLER.formatted("", "Windows NT 4.0"), TextOptions.plain()))
                .contains("[Windows IPC guide: Desktops; lines 5, 6]");
    }
}
