package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be open in the article is open in what was carried over of it. */
class GapsOfTheArticleTest {

    private static final Knowledge ARTICLE = Knowledge.shipped().only(List.of("kb95900"));

    private static List<String> marked(int note) {
        return ARTICLE.cells().stream()
                .filter(cell -> cell.notes().contains(note))
                .map(cell -> cell.mechanism() + '/' + cell.platform())
                .toList();
    }

    private static List<String> products(String platform) {
        return ARTICLE.products().stream()
                .filter(product -> platform.equals(product.platform()))
                .map(Product::name)
                .toList();
    }

    private static String says(int note) {
        return ARTICLE.notes().get(note - 1).says();
    }

    private static List<String> texts(String platform) {
        return ARTICLE.cells().stream()
                .filter(cell -> cell.platform().equals(platform))
                .map(Cell::text)
                .toList();
    }

    @Test
    void all_are_there_in_this_order() {
        assertThat(ARTICLE.sourceGaps())
                .extracting(SourceGap::name)
                .containsExactly(
                        "note-10-is-marked-nowhere",
                        "note-3-win32s",
                        "note-3-98-and-me",
                        "note-7-98-and-me",
                        "xp-without-column",
                        "outside-the-scope",
                        "without-row",
                        "not-in-the-summary",
                        "posix-pipes",
                        "note-6-is-dated",
                        "note-7-transports",
                        "note-8-at-rpc-alone",
                        "rpc-without-role",
                        "win2000-equals-winnt",
                        "yes-is-provision",
                        "equal-accounts",
                        "universal-thunks",
                        "note-1-functions",
                        "note-5-unmarked",
                        "one-machine",
                        "rpc-versions");
    }

    @Test
    void each_is_told_in_full_sentences_and_read_in_one() {
        assertThat(ARTICLE.sourceGaps()).allSatisfy(gap -> {
            assertThat(gap.says()).matches("(?s)[A-Z].*\\.");
            assertThat(gap.otherReading()).matches("(?s)[A-Z].*\\.");
            assertThat(gap.reading()).matches("[A-Z][^!?]*[a-z]\\.").doesNotContain(". ");
        });
    }

    @Test
    void note_10_carries_no_mark() {
        assertThat(marked(10)).isEmpty();
        assertThat(ARTICLE.cells())
                .allSatisfy(cell -> assertThat(cell.columnNotes()).doesNotContain(10));
    }

    @Test
    void note_3_is_marked_twice_on_win32s_and_does_not_name_it() {
        assertThat(marked(3))
                .filteredOn(c -> c.endsWith("/win32s"))
                .containsExactly("named-pipes/win32s", "mailslots/win32s");
        assertThat(says(3)).contains("Win16", "Windows 95", "MS-DOS").doesNotContain("Win32s");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7})
    void a_note_that_names_windows_95_stands_in_the_column_of_98_and_me_too(int note) {
        assertThat(marked(note)).anyMatch(cell -> cell.endsWith("/win9x"));
        assertThat(products("win9x")).containsExactly("Win9x", "Windows 95", "Windows 98", "Windows Me");
        assertThat(says(note)).contains("Windows 95").doesNotContain("98").doesNotContain("Me");
    }

    @Test
    void windows_xp_alone_has_no_column() {
        assertThat(ARTICLE.products())
                .filteredOn(product -> product.platform() == null)
                .extracting(Product::name)
                .containsExactly("Windows XP");
        assertThat(ARTICLE.gaps()).extracting(Gap::id).contains("kb95900:no-column/windows-xp");
    }

    @Test
    void five_columns_stand_for_no_product_of_the_scope() {
        String scope = SourceFiles.article().text("source.yaml");
        assertThat(ARTICLE.platforms())
                .extracting(Platform::id)
                .filteredOn(id -> products(id).stream().noneMatch(name -> scope.contains("- " + name + "\n")))
                .containsExactly("win32s", "win16", "ms-dos", "posix", "os2");
    }

    @Test
    void seven_mechanisms_have_no_row() {
        assertThat(ARTICLE.mechanisms()).filteredOn(m -> !m.row()).hasSize(7);
        assertThat(ARTICLE.mechanisms()).hasSize(18);
    }

    @Test
    void the_two_rows_that_the_summary_does_not_name_are_rows() {
        assertThat(ARTICLE.rows()).extracting(Mechanism::id).contains("rpc", "wm-copydata");
    }

    @Test
    void note_4_is_another_object_and_note_6_an_intention() {
        assertThat(marked(4)).containsExactly("named-pipes/posix");
        assertThat(kinds(4)).containsExactly("other-object");
        assertThat(marked(6)).containsExactly("windows-sockets/posix");
        assertThat(kinds(6)).containsExactly("intention");
    }

    private static List<String> kinds(int note) {
        return ARTICLE.statements().stream()
                .filter(s -> s.number() == note)
                .map(Statement::kind)
                .toList();
    }

    @Test
    void the_transports_of_note_7_go_by_names_of_rows_that_say_yes() {
        List<String> transports = ARTICLE.statements().stream()
                .filter(s -> s.number() == 7)
                .map(s -> s.on(ARTICLE.cells().get(0)).named("transport"))
                .filter(Objects::nonNull)
                .toList();
        assertThat(transports).containsExactly("netbios", "named-pipes");
        assertThat(ARTICLE.cells())
                .filteredOn(c -> c.platform().equals("win9x") && transports.contains(c.mechanism()))
                .hasSize(2)
                .allMatch(Cell::available);
    }

    @Test
    void note_8_stands_at_rpc_alone_and_notes_1_and_2_at_headings_alone() {
        assertThat(marked(8)).containsExactly("rpc/win32s");
        assertThat(marked(1)).isEmpty();
        assertThat(marked(2)).isEmpty();
    }

    @Test
    void rpc_is_a_plain_yes_on_win16_and_ms_dos() {
        assertThat(ARTICLE.cells())
                .filteredOn(c -> c.mechanism().equals("rpc")
                        && List.of("win16", "ms-dos").contains(c.platform()))
                .extracting(Cell::text)
                .containsExactly("YES", "YES");
    }

    @Test
    void win2000_and_winnt_agree_in_all_rows_and_no_other_two_columns_do() {
        assertThat(texts("win2000")).hasSize(11).isEqualTo(texts("winnt"));
        assertThat(ARTICLE.platforms().stream().map(p -> texts(p.id())).distinct())
                .hasSize(7);
    }

    @Test
    void note_5_marks_three_of_the_five_that_say_yes() {
        assertThat(marked(5))
                .containsExactly("windows-sockets/win2000", "windows-sockets/winnt", "windows-sockets/win16");
        assertThat(ARTICLE.cells())
                .filteredOn(c -> c.mechanism().equals("windows-sockets")
                        && c.available()
                        && c.notes().isEmpty())
                .extracting(Cell::platform)
                .containsExactly("win9x", "win32s");
    }
}
