package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.SourceFinding;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Source;
import org.junit.jupiter.api.Test;

/** What a report says of what the sources leave open. */
class OpenPointsTest {

    private static final SourceFinding OPEN = new SourceFinding(
            "kb95900:note-3-win32s",
            "note 3",
            "Its words do not name Win32s.",
            "Note 3 binds Win32s by its marks.",
            "The words decide.");

    private static Advice touching(List<Source> sources, SourceFinding... open) {
        Advice one = Cases.orderDesk().advice();
        return new Advice(
                one.file(),
                one.sha256(),
                one.echo(),
                one.application(),
                one.verdict(),
                sources,
                one.links(),
                one.assumptions(),
                List.of(open),
                one.plan(),
                one.policy(),
                one.waivers(),
                one.warnings());
    }

    private static String section(Advice advice, TextOptions options) {
        String text = new TextReport(options).of(advice);
        return Arrays.stream(text.split("\n\n", -1))
                .filter(section -> section.startsWith("Left open"))
                .collect(Collectors.joining());
    }

    @Test
    void theirNamesAndWhereTheirReadingsAre() {
        assertThat(section(touching(List.of(Table.SOURCE), OPEN, OPEN), TextOptions.plain()))
                .isEqualTo("""
                Left open by KB95900: note-3-win32s, note-3-win32s. How each is read, and how
                  else it could be, is told by ./ipc-advisor gaps.""");
    }

    @Test
    void theOtherReadingIsThereWhereAllIsUnfolded() {
        assertThat(section(touching(List.of(Table.SOURCE), OPEN), new TextOptions(80, false, true)))
                .isEqualTo("""
                Left open by KB95900, and read here so:
                  Note 3 binds Win32s by its marks. [note-3-win32s]
                  ├─ The source, note 3: Its words do not name Win32s.
                  └─ Other reading: The words decide.""");
    }

    @Test
    void severalSourcesAreToldApart() {
        Source second = new Source("kb1", "KB1", "Another", "2001-01-01", "0".repeat(64), List.of());
        SourceFinding other = new SourceFinding("kb1:tubes", "Tubes", "Nothing.", "They are there.", "They are not.");
        assertThat(section(touching(List.of(Table.SOURCE, second), OPEN, other), TextOptions.plain()))
                .startsWith("Left open by KB95900: note-3-win32s; by KB1: tubes. How each ");
    }

    private static SourceFinding stance(Comment.Sense sense, String name) {
        return new SourceFinding(
                "kb95900:" + name, "note 3; Q1", "It is not so.", "Note 3 holds.", "Note 3 does not hold.", sense);
    }

    @Test
    void whatOtherTextsDisputeAndInterpretIsNamedAndWhatTheyConfirmIsNot() {
        Advice advice = touching(
                List.of(Table.SOURCE),
                stance(Comment.Sense.DISPUTES, "no-note-3"),
                stance(Comment.Sense.CONFIRMS, "note-3-too"),
                stance(Comment.Sense.INTERPRETS, "note-3-less"));
        assertThat(section(advice, TextOptions.plain())).isEmpty();
        assertThat(new TextReport(TextOptions.plain()).of(advice)).contains("""

                Other texts dispute KB95900: no-note-3; interpret KB95900: note-3-less. What
                  each says, and what follows where it is accepted (readings: {NAME: true}), is
                  told by ./ipc-advisor gaps.
                """).doesNotContain("note-3-too");
        assertThat(new TextReport(new TextOptions(80, false, true)).of(advice)).contains("""

                Other texts dispute KB95900, which is read here so:
                  Note 3 holds. [no-note-3]
                  ├─ The other text, on note 3; Q1: It is not so.
                  └─ Other reading: Note 3 does not hold.
                """);
    }

    @Test
    void nothingIsSaidWhereNothingIsTouched() {
        assertThat(section(touching(List.of(Table.SOURCE)), TextOptions.plain()))
                .isEmpty();
    }
}
