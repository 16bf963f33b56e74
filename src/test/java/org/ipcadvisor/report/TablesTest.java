package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceFiles;
import org.junit.jupiter.api.Test;

/** The tables of several sources, which have other rows and other columns, side by side. */
class TablesTest {

    /** A second table: it shares a row and a column with the article, has others of its own, and calls them otherwise. */
    private static final SourceFiles SECOND = SourceFiles.empty("second")
            .with("source.yaml", """
                    label: SECOND
                    title: Pipes and Ports
                    publisher: Nobody
                    revision: "1999-12-31"
                    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
                    scope: [Lisa]
                    """)
            .with("platforms.yaml", """
                    columns:
                      winnt: {name: NT, win32: true}
                      lisa: {name: Lisa, win32: false}
                    """)
            .with("mechanisms.yaml", """
                    rows:
                      named-pipes: {name: Pipes, object: pipe, role: pipes}
                      ports: {name: Ports, object: port}
                    """)
            .with("matrix.csv", """
                    Mechanism, NT , Lisa
                    Pipes    , YES, NO
                    Ports    , NO , YES(3)
                    """)
            .with("readings.yaml", "{}")
            .with("notes.yaml", """
                    3:
                      says: A port of a Lisa can be opened only.
                      marks: cells
                      restricts: [{kind: open-only}]
                    """);

    private static final Knowledge ALL =
            SourceFiles.together(SourceFiles.article(), SourceFiles.shipped("win32-ipc-guide"), SECOND);

    private static MatrixReport report(String row, String column) {
        return new MatrixReport(tables(row, column));
    }

    private static Tables tables(String row, String column) {
        return Tables.of(
                ALL, row.isEmpty() ? null : ALL.mechanism(row), column.isEmpty() ? null : ALL.platform(column));
    }

    @Test
    void each_table_stands_under_its_own_title_with_its_own_rows_columns_and_notes() {
        assertThat(report("", "").text(80)).contains("""
                SECOND of 1999-12-31: Pipes and Ports.

                IPC Mechanism NT  Lisa
                Pipes         YES NO
                Ports         NO  YES(3)

                (3) A port of a Lisa can be opened only.
                """).contains("""
                KB95900 of 2004-09-27: Interprocess Communication on Windows Platforms.

                IPC Mechanism   Win2000 WinNT  Win9x  Win32s(1) Win16(2) MS-DOS(2) POSIX  OS/2
                DDE             YES     YES    YES    YES       YES      NO        NO*    NO
                """);
    }

    @Test
    void a_row_or_column_that_one_of_them_has_is_shown_of_that_one() {
        assertThat(report("ports", "").text(80)).isEqualTo("""
                IPC Mechanism NT Lisa
                Ports         NO YES(3)

                (3) A port of a Lisa can be opened only.

                SECOND of 1999-12-31: Pipes and Ports.
                """);
        assertThat(report("", "lisa").text(80)).doesNotContain("KB95900", "Windows IPC guide");
        assertThat(report("named-pipes", "winnt").text(80)).containsSubsequence("KB95900", "Windows IPC guide");
        assertThat(tables("dde", "lisa").isEmpty()).isTrue();
        assertThat(tables("", "").tabled()).containsExactly("kb95900", "second");
    }

    @Test
    void a_cell_that_a_table_does_not_have_is_a_dash() {
        Knowledge kept = ALL.only(List.of("kb95900"));
        Knowledge holed = new Knowledge(
                kept.sources(),
                kept.mechanisms(),
                kept.platforms(),
                kept.products(),
                kept.cells().stream()
                        .filter(cell -> !cell.id().equals("kb95900:dde/os2"))
                        .toList(),
                kept.notes(),
                kept.statements(),
                kept.readings(),
                kept.gaps(),
                kept.sourceGaps(),
                kept.comments(),
                kept.mechanismNames(),
                kept.productNames());
        Tables tables = Tables.of(holed, null, null);
        assertThat(new MatrixReport(tables).csv()).contains("\nDDE,YES,YES,YES,YES,YES,NO,NO,-\n");
        assertThat(MatrixJson.of(tables)).doesNotContain("kb95900:dde/os2").contains("kb95900:dde/posix");
    }

    @Test
    void the_json_holds_the_cells_of_all_tables_by_ids_that_name_the_source() {
        String json = MatrixJson.of(tables("named-pipes", "winnt"));
        assertThat(json)
                .contains("\"kb95900:named-pipes/winnt\"", "\"second:named-pipes/winnt\"")
                .contains("\"win32-ipc-guide:named-pipes/machines\"")
                .contains("\"kb95900:named-pipes-work-together-on-nt\"");
    }

    @Test
    void a_table_that_is_too_wide_is_told_in_blocks_behind_its_first_column() {
        Grid grid = new Grid(
                List.of(List.of("Mechanism", "first", "second", "third"), List.of("DDE", "YES", "NO", "YES(3)")));
        assertThat(grid.text(24)).isEqualTo("""
                Mechanism first second
                DDE       YES   NO

                Mechanism third
                DDE       YES(3)
                """);
        assertThat(grid.text(80).lines()).hasSize(2);
        assertThat(grid.text(4).lines()).hasSize(8);
    }

    @Test
    void values_are_quoted_where_they_hold_a_comma() {
        assertThat(new Grid(List.of(List.of("a", "b"), List.of("x, y", "\"z\""))).csv())
                .isEqualTo("a,b\n\"x, y\",\"\"\"z\"\"\"\n");
    }

    @Test
    void lists_say_which_source_has_a_row_a_column_or_a_text() {
        KnowledgeReport report = new KnowledgeReport(ALL, 200);
        assertThat(report.mechanisms())
                .contains("[KB95900: row; Windows IPC guide: text; SECOND: row]")
                .contains("Ports [SECOND: row]")
                .contains("without a row, and so undetermined [KB95900: name; Windows IPC guide: text]");
        assertThat(report.platforms())
                .contains("SECOND has a column for winnt, lisa.")
                .contains("Windows IPC guide has no table, and speaks of win2000, winnt, win9x, win32s.");
    }

    @Test
    void notes_stand_under_their_source_with_what_other_texts_say_of_them() {
        String notes = new NotesReport(ALL, 80).some(List.of(3), List.of());
        assertThat(notes)
                .containsSubsequence(
                        "KB95900 of 2004-09-27",
                        "(3) Workstations",
                        "Confirmed for Windows 95, Windows 98 and Windows Me by Q177696.",
                        "SECOND of 1999-12-31",
                        "(3) A port of a Lisa")
                .doesNotContain("Windows IPC guide");
    }
}
