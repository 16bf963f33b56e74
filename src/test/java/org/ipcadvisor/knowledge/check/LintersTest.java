package org.ipcadvisor.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.knowledge.SourceFiles;
import org.junit.jupiter.api.Test;

/** What can be loaded and should be mended: each check stays silent on the sound example, and speaks once it is changed. */
class LintersTest extends OnTheExample {

    @Test
    void the_example_is_sound_and_there_is_something_of_everything_in_it() {
        Checkup checkup = checkup(REPORT);
        assertThat(checkup.findings()).isEmpty();
        assertThat(checkup.isSound()).isTrue();
        assertThat(checkup.counts()).isEqualTo(new Counts(9, 2, 7, 1, 1, 1));
    }

    @Test
    void what_is_shipped_is_sound() {
        assertThat(Checkup.of(Path.of("rules/kb95900"), List.of()))
                .isEqualTo(new Checkup("rules/kb95900", "kb95900", new Counts(88, 10, 12, 6, 21, 21), List.of()));
        assertThat(Checkup.of(Path.of("rules/win32-ipc-guide"), List.of()).findings())
                .isEmpty();
    }

    @Test
    void a_folder_that_builds_on_another_is_checked_after_it() {
        SourceFiles second = SourceFiles.empty("second-report")
                .with("source.yaml", REPORT.text("source.yaml"))
                .with("statements.yaml", """
                        serial-line:
                          slow: {kind: remark, in: report, section: Speed, says: A serial line is slow.}
                        """);
        Path report = REPORT.in(parent);
        assertThat(Checkup.of(second.in(parent), List.of(report)).findings()).isEmpty();
    }

    // something-said

    @Test
    void a_source_that_says_nothing() {
        SourceFiles silent = SourceFiles.empty("silence")
                .with("source.yaml", REPORT.text("source.yaml").replaceAll("(?s)scope:.*", ""))
                .with("statements.yaml", "{}\n");
        Checkup checkup = checkup(silent);
        assertThat(checkup.findings())
                .extracting(f -> f.flaw().toString())
                .containsExactly(checkup.folder()
                        + ": The source says nothing: it has no cell and no statement. Write what it says.");
    }

    // partial-needs-a-note

    @Test
    void a_mark_whose_note_restricts_nothing_of_the_cell() {
        SourceFiles marked = REPORT.replacing("matrix.csv", "queue, NO   ,", "queue, NO(1),");
        found(
                marked,
                "partial-needs-a-note " + marked.place("matrix.csv", "NO(1)")
                        + ": The cell is marked (1), and note 1 restricts nothing of a NO. Take the mark away, or say in"
                        + " notes.yaml what the note restricts there.");
    }

    // sourced

    @Test
    void a_statement_without_a_section() {
        SourceFiles loose =
                REPORT.replacing("statements.yaml", "in: report, section: Cabling, says", "in: report, says");
        found(
                loose,
                "sourced " + loose.place("statements.yaml", "direction:")
                        + ": Say in \"section\" under which heading of the document this stands, or repeat the document's"
                        + " title if it has no headings.");
    }

    @Test
    void a_document_from_which_nothing_was_taken() {
        SourceFiles idle = REPORT.replacing(
                "source.yaml",
                "documents:\n",
                "documents:\n  letter: {title: A Letter, place: the archive, undated: true}\n");
        found(
                idle,
                "sourced " + idle.place("source.yaml", "letter")
                        + ": No statement is taken from this document. Cite it with \"in: letter\", or take it out.");
    }

    // one-column

    @Test
    void a_product_with_and_without_a_column() {
        SourceFiles both = REPORT.replacing("platforms.yaml", "outside:", "without-column:\n  QNX 4: []\noutside:");
        found(
                both,
                "one-column " + both.place("platforms.yaml", "QNX 4: []")
                        + ": QNX 4 stands under the column qnx too. Leave it there, or here, where products without a"
                        + " column are.");
    }

    @Test
    void a_product_that_borrows_otherwise_than_an_earlier_source_has_it() {
        SourceFiles other = REPORT.replacing(
                        "platforms.yaml", "    products:\n      Windows XP: [Windows XP Embedded]\n", "")
                .replacing("platforms.yaml", "  winxp:\n    name: XP", "  whistler:\n    name: Whistler")
                .replacing("matrix.csv", "XP  ", "Whistler")
                .replacing(
                        "platforms.yaml",
                        "outside:",
                        "without-column:\n  Windows XP: []\nmay-borrow:\n  Windows XP: [Windows NT 4.0]\noutside:");
        found(
                other,
                "one-column " + other.place("platforms.yaml", "Windows XP: [Windows NT")
                        + ": An earlier source says what Windows XP may borrow, and that stands. Take this out.");
    }

    // said-once

    @Test
    void a_statement_that_stands_twice() {
        SourceFiles twice = REPORT.with("statements.yaml", REPORT.text("statements.yaml") + """
                          stays:
                            {kind: reach, machines: one, in: report, section: Queues, says: No queue leaves its machine.}
                        """);
        found(
                twice,
                "said-once " + twice.place("statements.yaml", "stays:")
                        + ": This says the same as message-queue/machines of the same mechanism on the same platform:"
                        + " reach. Take one of the two out, or say what differs.");
    }

    @Test
    void a_note_that_says_what_a_statement_says() {
        SourceFiles twice = REPORT.replacing("notes.yaml", "{kind: open-only}", "{kind: reach, machines: one}");
        found(
                twice,
                "said-once " + twice.place("statements.yaml", "machines:\n    {kind: reach, machines: one")
                        + ": This says the same as note/1 of the same mechanism on the same platform: reach. Take one of"
                        + " the two out, or say what differs.");
    }

    @Test
    void the_same_kind_on_other_platforms_or_in_other_fields_is_no_repetition() {
        SourceFiles apart = REPORT.with("statements.yaml", REPORT.text("statements.yaml") + """
                          on-nt: {kind: remark, platforms: [qnx], in: report, section: Queues, says: Queues are quick.}
                          old: {kind: remark, in: report, section: Queues, says: Queues are old.}
                          carries: {kind: carries, what: [message], in: report, section: Queues, says: They carry messages.}
                        """);
        assertThat(checkup(apart).findings()).isEmpty();
    }

    @Test
    void a_comment_and_a_gap_that_stand_twice() {
        SourceFiles twice = REPORT.with("comments.yaml", REPORT.text("comments.yaml") + """
                                again:
                                  stance: disputes
                                  about: {cells: [named-pipes/qnx]}
                                  says: There are pipes on QNX.
                                  by: the plant's pipe server manual
                                  where: the manual
                                """)
                .with(
                        "gaps.yaml",
                        REPORT.text("gaps.yaml")
                                + REPORT.text("gaps.yaml").replace("queues-between-versions", "queues-once-more"));
        found(
                twice,
                "said-once " + twice.place("comments.yaml", "again:")
                        + ": The comment \"plant-pipes-on-qnx-by-add-on\" says the same already. Take one of the two"
                        + " out.",
                "said-once " + twice.place("gaps.yaml", "queues-once-more:")
                        + ": The gap \"queues-between-versions\" says the same already. Take one of the two out.");
    }

    // touches-something

    @Test
    void a_comment_that_covers_products_of_other_columns() {
        SourceFiles apart = REPORT.replacing("comments.yaml", "  says: With", "  products: [Windows XP]\n  says: With");
        found(
                apart,
                "touches-something " + apart.place("comments.yaml", "products:")
                        + ": The comment is about cells of qnx, and covers no product of these columns. Make the two"
                        + " agree.",
                "touches-something " + apart.place("comments.yaml", "restricts:")
                        + ": This restricts none of the cells that the comment is about. Name cells in \"about\", and a"
                        + " kind that speaks of what they say: YES or NO.");
    }

    @Test
    void a_comment_from_which_nothing_follows() {
        SourceFiles idle =
                REPORT.replacing("comments.yaml", "kind: add-on, object: the plant's pipe server", "kind: open-only");
        found(
                idle,
                "touches-something " + idle.place("comments.yaml", "restricts:")
                        + ": This restricts none of the cells that the comment is about. Name cells in \"about\", and a"
                        + " kind that speaks of what they say: YES or NO.");
    }

    @Test
    void a_kind_without_a_note() {
        SourceFiles vague = REPORT.replacing("comments.yaml", "about: {cells: [", "about: {kind: open-only, cells: [");
        found(
                vague,
                "touches-something " + vague.place("comments.yaml", "about:")
                        + ": A kind alone says nothing of what the comment is about. Name the note in \"note\" too.");
    }

    @Test
    void a_text_on_platforms_that_do_not_have_the_mechanism() {
        SourceFiles idle = REPORT.replacing("statements.yaml", "platforms: [qnx]", "platforms: [winnt, winxp]");
        found(
                idle,
                "touches-something "
                        + idle.place("statements.yaml", "machines:\n    {kind: reach, machines: one")
                        + ": No platform of which this speaks has the mechanism: a table says NO there. Take it out, or"
                        + " name other platforms.");
    }

    @Test
    void a_reading_that_joins_nothing() {
        SourceFiles alone = REPORT.with("readings.yaml", REPORT.text("readings.yaml") + "  joins: win32\n");
        assertThat(checkup(alone).findings()).isEmpty();
        SourceFiles less = alone.replacing(
                        "platforms.yaml",
                        "  winxp:\n    name: XP\n    win32: true\n    products:\n      Windows XP: [Windows XP Embedded]\n",
                        "")
                .with("matrix.csv", alone.text("matrix.csv").replaceAll("(?m)^([^,]*,[^,]*),[^,]*", "$1"));
        found(
                less,
                "touches-something " + less.place("readings.yaml", "joins:")
                        + ": The table has fewer than two columns of Win32 platforms, so that there is nothing to join."
                        + " Take \"joins\" out.");
    }
}
