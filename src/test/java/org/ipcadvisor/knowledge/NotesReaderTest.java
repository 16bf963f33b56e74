package org.ipcadvisor.knowledge;

import static org.ipcadvisor.knowledge.Refused.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code notes.yaml}: every mark resolves, every note binds to something, and nothing in it is unknown. */
class NotesReaderTest {

    private static final SourceFiles ARTICLE = SourceFiles.article();
    private static final String MATRIX = "matrix.csv";
    private static final String NOTES = "notes.yaml";

    @Test
    void a_note_that_is_marked_nowhere_in_the_table() {
        SourceFiles broken = ARTICLE.replacing(MATRIX, "YES(9)", "YES");
        refused(
                broken,
                broken.place(NOTES, "9:\n")
                        + ": The note binds to nothing: it speaks of no cell that could be restricted as shared-buffer.");
    }

    @Test
    void a_note_whose_three_restrictions_bind_to_nothing() {
        SourceFiles broken = ARTICLE.replacing(MATRIX, "YES(7)", "YES");
        refused(
                broken,
                broken.place(NOTES, "7:\n")
                        + ": The note binds to nothing: it speaks of no cell that could be restricted"
                        + " as protocol-only, unsupported-transport.");
    }

    @Test
    void a_note_on_a_no_that_restricts_what_is_there() {
        SourceFiles broken = ARTICLE.replacing(MATRIX, "YES(9)", "NO(9)");
        refused(
                broken,
                broken.place(NOTES, "9:\n")
                        + ": The note binds to nothing: it speaks of no cell that could be restricted as shared-buffer.");
    }

    @Test
    void a_note_that_is_marked_and_said_to_be_marked_nowhere() {
        SourceFiles broken = ARTICLE.replacing(MATRIX, "OLE 1.0        , YES    ", "OLE 1.0        , YES(10)");
        refused(
                broken,
                broken.place(NOTES, "marks: nowhere\n")
                        + ": The note says \"marks: nowhere\", and its number stands at matrix.csv:3:18.");
    }

    @Test
    void a_note_that_is_marked_at_a_cell_and_said_to_be_marked_at_headings() {
        SourceFiles broken = ARTICLE.replacing(MATRIX, "OLE 1.0        , YES    ", "OLE 1.0        , YES(1) ");
        refused(
                broken,
                broken.place(NOTES, "marks: headings\n")
                        + ": The note says \"marks: headings\", and its number stands at matrix.csv:3:18.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "0", "100", "-1"})
    void a_note_that_is_named_by_no_number(String name) {
        SourceFiles broken = ARTICLE.with(NOTES, ARTICLE.text(NOTES) + name + ": {says: It says so.}\n");
        refused(broken, "notes.yaml:58:1: A note is named by its number, not \"" + name + "\".");
    }

    @Test
    void a_note_without_words() {
        refused(NOTES, "  says: Strictly", "  # says: Strictly", "2:\n", "\"says\" has to be given, as text.");
    }

    @Test
    void a_note_that_restricts_nothing() {
        refused(NOTES, "    - {kind: open-only}\n", "", "3:\n", "Say in \"restricts\" what the note restricts.");
    }

    @Test
    void a_restriction_that_is_no_list() {
        SourceFiles broken = ARTICLE.replacing(NOTES, "    - {kind: open-only}\n", "    kind: open-only\n");
        refused(
                broken,
                "notes.yaml:18:3: \"restricts\" is a list, in brackets or with a dash before each element.",
                "notes.yaml:15:1: Say in \"restricts\" what the note restricts.");
    }

    @Test
    void a_restriction_that_is_no_mapping() {
        SourceFiles broken = ARTICLE.replacing(NOTES, "- {kind: open-only}", "- open-only");
        refused(
                broken,
                "notes.yaml:19:7: A mapping is expected here.",
                "notes.yaml:19:7: \"kind\" has to be given, as text.");
    }

    @Test
    void an_unknown_kind() {
        refused(
                NOTES,
                "kind: open-only",
                "kind: read-only",
                "kind: read-only",
                "\"read-only\" is no kind of restriction; known are partial-api, not-a-subsystem, open-only,"
                        + " other-object, api-only, intention, protocol-only, unsupported-transport, network-version,"
                        + " shared-buffer, same-user-context, add-on, reach, direction, needs-window, one-desktop, carries, broadcast, read-only-data, remark.");
    }

    @Test
    void an_unknown_field() {
        refused(
                NOTES,
                "kind: shared-buffer",
                "kind: shared-buffer, version: \"2\"",
                "version: \"2\"",
                "\"version\" is not known here; known are kind.");
        refused(
                NOTES,
                "  marks: nowhere",
                "  because: it is so\n  marks: nowhere",
                "because",
                "\"because\" is not known here; known are binds, marks, restricts, says.");
    }

    @Test
    void a_field_that_is_missing() {
        refused(
                NOTES,
                "kind: api-only, api: winsock",
                "kind: api-only",
                "{kind: api-only",
                "\"api\" has to be given, as text.");
    }

    @Test
    void a_version_that_is_none() {
        refused(
                NOTES,
                "version: \"1.1\"",
                "version: one",
                "version: one",
                "\"one\" is no version: it has to start with a decimal number.");
        refused(NOTES, "version: \"1.1\"", "version: 1.1", "version: 1.1", "\"version\" has to be given, as text.");
    }

    @Test
    void a_role_of_which_no_rule_speaks() {
        refused(
                NOTES,
                "role: create",
                "role: server",
                "role: server",
                "\"role\" is create, or left out for both roles, not \"server\".");
    }

    @Test
    void marks_that_are_none() {
        refused(
                NOTES,
                "marks: nowhere",
                "marks: everywhere",
                "marks: everywhere",
                "\"marks\" is cells, headings or nowhere, not \"everywhere\".");
    }

    @Test
    void a_note_that_is_marked_nowhere_and_does_not_say_what_it_binds() {
        refused(
                NOTES,
                "  binds: {mechanisms: [ole-1.0, ole-2.0], platforms: win32}\n",
                "",
                "10:\n",
                "A note that is marked nowhere, and no other, says in \"binds\" of which rows it speaks.");
    }

    @Test
    void a_note_that_is_marked_and_says_what_it_binds() {
        refused(
                NOTES,
                "    - {kind: open-only}",
                "    - {kind: open-only}\n  binds: {mechanisms: [dde]}",
                "binds: {mechanisms: [dde]}",
                "A note that is marked nowhere, and no other, says in \"binds\" of which rows it speaks.");
    }

    @Test
    void a_note_that_binds_a_row_that_is_none() {
        refused(NOTES, "[ole-1.0, ole-2.0]", "[ole-1.0, ole-3.0]", "binds: {", "\"ole-3.0\" is no row of the table.");
        refused(NOTES, "[ole-1.0, ole-2.0]", "[clipboard]", "binds: {", "\"clipboard\" is no row of the table.");
    }

    @Test
    void a_note_that_binds_no_row() {
        refused(
                NOTES,
                "mechanisms: [ole-1.0, ole-2.0], ",
                "",
                "10:\n",
                "The note binds to nothing: it speaks of no cell that could be restricted as same-user-context.");
    }

    @Test
    void a_note_that_binds_platforms_of_which_no_rule_speaks() {
        refused(
                NOTES,
                "platforms: win32",
                "platforms: win16",
                "platforms: win16",
                "\"platforms\" is win32, or left out for all, not \"win16\".");
    }
}
