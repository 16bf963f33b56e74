package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.knowledge.Refused.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source's folder is taken whole and sound, or not at all; each fault is told once, with its file and place. */
class KnowledgeReaderTest {

    private static final SourceFiles ARTICLE = SourceFiles.article();
    private static final String MATRIX = "matrix.csv";
    private static final String NOTES = "notes.yaml";
    private static final String MECHANISMS = "mechanisms.yaml";
    private static final String PLATFORMS = "platforms.yaml";
    private static final String SOURCE = "source.yaml";

    @Test
    void the_folder_that_is_shipped_is_sound() {
        Knowledge read = ARTICLE.read();
        assertThat(read.cells()).hasSize(88).isEqualTo(Knowledge.shipped().cells());
        assertThat(read.notes()).hasSize(10);
        assertThat(read.platforms()).hasSize(8);
        assertThat(read.rows()).hasSize(11);
        assertThat(read.mechanisms()).hasSize(18);
    }

    // Files

    @ParameterizedTest
    @ValueSource(strings = {MATRIX, NOTES, MECHANISMS, PLATFORMS, SOURCE})
    void a_file_that_is_missing(String file) {
        refused(ARTICLE.without(file), file + ":1:1: The file is missing.");
    }

    @Test
    void a_file_too_many() {
        refused(
                ARTICLE.with("note.yaml", ""),
                "note.yaml:1:1: The file is none of a source's:"
                        + " [source.yaml, mechanisms.yaml, platforms.yaml, matrix.csv, notes.yaml, statements.yaml, readings.yaml, comments.yaml, gaps.yaml].");
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTES, MECHANISMS, PLATFORMS, SOURCE})
    void a_file_that_is_no_mapping(String file) {
        refused(ARTICLE.with(file, "- a list\n"), file + ":1:1: A mapping is expected here.");
    }

    @Test
    void a_key_that_stands_twice() {
        assertThat(Refused.problems(ARTICLE.replacing(SOURCE, "publisher:", "label:")))
                .singleElement()
                .asString()
                .startsWith("kb95900/source.yaml:4:1: ")
                .contains("label");
    }

    // The table

    @Test
    void a_mark_without_a_note() {
        refused(
                ARTICLE.replacing(MATRIX, "DDE            , YES    ", "DDE            , YES(11)"),
                "matrix.csv:2:18: The table is marked (11), and there is no such note in notes.yaml.");
    }

    @Test
    void a_mark_at_a_heading_without_a_note() {
        refused(
                ARTICLE.replacing(MATRIX, "POSIX , OS/2", "POSIX(12), OS/2"),
                "matrix.csv:1:75: The table is marked (12), and there is no such note in notes.yaml.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAYBE", "yes", "YES(3", "YES(3)(4)", "YES(100)", "YES*"})
    void a_text_that_is_no_cell(String text) {
        refused(
                ARTICLE.replacing(MATRIX, "YES(7)", text),
                "matrix.csv:10:35: A cell says YES or NO, and may carry a note as in YES(3), not \"" + text + "\".");
    }

    @Test
    void a_row_that_is_missing() {
        refused(
                ARTICLE.replacing(
                        MATRIX,
                        "Semaphores     , YES    , YES   , YES   , NO       , NO      , NO       , YES   , YES\n",
                        ""),
                "matrix.csv:1:1: There is no row \"Semaphores\".");
    }

    @Test
    void a_row_that_nothing_is_known_of() {
        SourceFiles broken =
                ARTICLE.with(MATRIX, ARTICLE.text(MATRIX) + "Atoms, YES, YES, YES, YES, YES, NO, NO, NO\n");
        refused(broken, "matrix.csv:13:1: No row of mechanisms.yaml is named \"Atoms\".");
    }

    @Test
    void a_row_that_stands_twice() {
        SourceFiles broken = ARTICLE.with(MATRIX, ARTICLE.text(MATRIX) + "DDE, NO, NO, NO, NO, NO, NO, NO, NO\n");
        refused(broken, "matrix.csv:13:1: The row \"DDE\" stands twice.");
    }

    @Test
    void rows_in_another_order() {
        SourceFiles broken = ARTICLE.replacing(MATRIX, "OLE 1.0 ", "OLE x")
                .replacing(MATRIX, "OLE 2.0", "OLE 1.0")
                .replacing(MATRIX, "OLE x", "OLE 2.0 ");
        refused(broken, "matrix.csv:1:1: The rows stand in another order than in mechanisms.yaml.");
    }

    @Test
    void a_row_with_a_cell_too_few() {
        refused(
                MATRIX,
                "WM_COPYDATA    , YES    ,",
                "WM_COPYDATA    ,",
                "WM_COPYDATA    ,",
                "The row has 7 cells for 8 columns.");
    }

    @Test
    void a_column_that_is_missing() {
        SourceFiles broken = ARTICLE.with(MATRIX, ARTICLE.text(MATRIX).replaceAll("(?m),[^,]*$", ""));
        refused(broken, broken.place(PLATFORMS, "os2:") + ": The table has no column \"OS/2\".");
    }

    @Test
    void a_column_that_nothing_is_known_of() {
        SourceFiles broken = ARTICLE.with(MATRIX, ARTICLE.text(MATRIX).replace("\n", ", NO\n"));
        broken = broken.replacing(MATRIX, "OS/2, NO", "OS/2, CP/M");
        refused(broken, broken.place(MATRIX, "CP/M") + ": No column of platforms.yaml is named \"CP/M\".");
    }

    @Test
    void a_column_that_stands_twice() {
        SourceFiles broken = ARTICLE.replacing(MATRIX, " OS/2", " POSIX");
        refused(
                broken,
                "matrix.csv:1:83: The column \"POSIX\" stands twice.",
                broken.place(PLATFORMS, "os2:") + ": The table has no column \"OS/2\".");
    }

    @Test
    void columns_in_another_order() {
        SourceFiles broken = ARTICLE.replacing(MATRIX, "Win2000, WinNT ", "WinNT  , Win2000");
        refused(broken, "matrix.csv:1:1: The columns stand in another order than in platforms.yaml.");
    }
}
