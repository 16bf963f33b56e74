package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.knowledge.Refused.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code readings.yaml}: what it says, and what is refused. */
class ReadingsReaderTest {

    private static final String FILE = "readings.yaml";
    private static final String A = "a:\n  says: So.\n  otherwise: Not so.\n";

    private static SourceFiles with(String readings) {
        return SourceFiles.article().with(FILE, readings);
    }

    @Test
    void the_article_has_six_readings_and_five_of_them_hang_on_notes() {
        Knowledge article = SourceFiles.article().read();
        assertThat(article.readings()).extracting(SourceReading::id).doesNotHaveDuplicates();
        assertThat(article.readings()).filteredOn(SourceReading::held).hasSize(6);
        assertThat(article.readings().stream().filter(r -> !r.joins().isEmpty()))
                .singleElement()
                .extracting(SourceReading::joins)
                .isEqualTo(List.of("win2000", "winnt", "win9x", "win32s"));
        assertThat(article.statements().stream()
                        .flatMap(s -> s.clauses().stream())
                        .map(c -> c.reading().id()))
                .doesNotContain("different-columns-are-different-subsystems")
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(article.only(List.of()).readings()).isEmpty();
    }

    @Test
    void a_clause_holds_by_product_version_and_stance() {
        SourceReading reading = new SourceReading("s", "r", "So.", "Not so.", List.of());
        Version early = Version.parse("1.0").orElseThrow();
        Version late = Version.parse("1.1").orElseThrow();
        ReadingClause clause = new ReadingClause(reading, List.of(1), List.of("p"), List.of("X"), late, true, false);
        assertThat(clause.holds("X", early, true)).isTrue();
        assertThat(clause.holds("X", early, false)).isFalse();
        assertThat(clause.holds("X", null, false)).isFalse();
        assertThat(clause.holds("X", late, false)).isTrue();
        assertThat(clause.holds("Y", early, false)).isTrue();
        ReadingClause extending = new ReadingClause(reading, List.of(1), List.of("p"), List.of(), null, false, true);
        assertThat(extending.holds("X", null, true)).isFalse();
        assertThat(extending.holds("X", null, false)).isTrue();
    }

    @Test
    void a_source_without_a_choice_has_an_empty_file() {
        assertThat(with("{}").without("comments.yaml").read().readings()).isEmpty();
    }

    @Test
    void a_reading_says_what_it_says_and_what_rejecting_it_changes() {
        refused(
                with("A b: {withdraws: [{notes: [3]}]}\na: {}\n"),
                "readings.yaml:1:1: A reading is named in lower case with hyphens, not \"A b\".",
                "readings.yaml:2:1: Say in \"withdraws\", \"extends\" or \"joins\" what rejecting the reading changes.",
                "readings.yaml:2:1: \"says\" has to be given, as text.",
                "readings.yaml:2:1: \"otherwise\" has to be given, as text.");
        refused(
                with(A + "  joins: win16\n"),
                "readings.yaml:4:3: \"joins\" is win32, or left out for none, not \"win16\".");
    }

    @Test
    void what_hangs_on_a_reading_is_there() {
        refused(
                with(A + "  withdraws:\n    - {notes: [3], platforms: [lisa, win9x], products: [Windows 97]}\n"),
                "readings.yaml:5:20: \"lisa\" is no column of platforms.yaml.",
                "readings.yaml:5:46: \"Windows 97\" is no product of these columns in platforms.yaml.");
        refused(
                with(A + "  withdraws:\n    - {notes: [8], below: soon}\n"),
                "readings.yaml:5:20: \"soon\" is no version: it has to start with a decimal number.");
        refused(
                with(A + "  withdraws:\n    - {notes: [three]}\n"),
                "readings.yaml:5:8: \"notes\" is a list of whole numbers, not of \"three\".",
                "readings.yaml:5:7: Say in \"notes\" which notes hang on the reading.");
    }

    @Test
    void a_clause_that_makes_no_difference_is_refused() {
        refused(
                with(A + "  withdraws:\n    - {notes: [3, 42], platforms: [posix]}\n"),
                "readings.yaml:5:8: Nothing of note 3 hangs on the reading: it restricts no cell there.",
                "readings.yaml:5:8: Nothing of note 42 hangs on the reading: it restricts no cell there.");
        refused(
                with(A + "  extends:\n    - {notes: [3]}\n"),
                "readings.yaml:5:8: Nothing of note 3 hangs on the reading:"
                        + " it does not stop at Win32 platforms, or reaches no cell on others.");
    }
}
