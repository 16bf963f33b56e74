package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code readings}: which readings of the sources requirements accept and reject. */
class StanceTest {

    private static final String SHORT = "version: 1\napplication: A\ntargets: [Windows 95]\n";
    private static final String LONG = """
            version: 1
            application: A
            components: {a: {targets: [Windows 95]}, b: {targets: [Win32s]}}
            links: {one: {creates: a, opens: b}, other: {among: [b]}}
            """;
    private static final String KNOWN = " Known readings: note-3-covers-win32s, windows-98-and-me-like-windows-95,"
            + " different-columns-are-different-subsystems, win32-services-need-a-win32-platform,"
            + " no-rpc-across-machines-before-win32s-1.1, note-9-forbids-a-receiver-that-writes."
            + " Of other texts can be accepted: mailslots-on-win16-by-add-on, mailslots-on-ms-dos-by-add-on,"
            + " note-7-netbios-disputed, rpc-on-win32s-for-clients, rpc-on-win16-and-ms-dos-for-clients,"
            + " wm-copydata-on-win16-shares-one-buffer, note-10-lifted-on-nt-4, note-10-without-services-on-windows-95.";

    private static Requirements read(String document) throws BadDocumentException {
        return new RequirementsReader(Knowledge.shipped())
                .read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
    }

    private static List<String> problems(String document) {
        @Nullable BadDocumentException refusal = catchThrowableOfType(BadDocumentException.class, () -> read(document));
        return refusal == null
                ? List.of()
                : refusal.problems().stream()
                        .map(p ->
                                p.place() + " " + p.code() + ": " + p.message().strip())
                        .toList();
    }

    @Test
    void what_is_not_said_is_accepted() throws BadDocumentException {
        assertThat(read(SHORT).stance()).isEqualTo(Stance.DEFAULT);
        assertThat(read(SHORT + "readings: {}\n").stance()).isEqualTo(Stance.DEFAULT);
        assertThat(read(SHORT + "readings: {note-3-covers-win32s: null}\n").stance())
                .isEqualTo(Stance.DEFAULT);
        assertThat(Stance.DEFAULT.accepts(reading("note-3-covers-win32s"))).isTrue();
    }

    @Test
    void what_is_said_holds_on_every_link_of_either_form() throws BadDocumentException {
        String said = "readings: {note-3-covers-win32s: false, note-9-forbids-a-receiver-that-writes: true}\n";
        for (String form : List.of(SHORT, LONG)) {
            assertThat(read(form + said).links()).isNotEmpty().allSatisfy(link -> {
                assertThat(link.terms().stance().accepts(reading("note-3-covers-win32s")))
                        .isFalse();
                assertThat(link.terms().stance().accepts(reading("note-9-forbids-a-receiver-that-writes")))
                        .isTrue();
                assertThat(link.terms().stance().of("note-3-covers-win32s"))
                        .extracting(Need::path)
                        .isEqualTo("/readings/note-3-covers-win32s");
            });
        }
    }

    @Test
    void a_reading_turned_round_is_the_other_way() {
        Stance turned = Stance.DEFAULT.turned(reading("x"));
        assertThat(turned.accepts(reading("x"))).isFalse();
        assertThat(turned.accepts(reading("y"))).isTrue();
        assertThat(turned.turned(reading("x")).accepts(reading("x"))).isTrue();
    }

    @Test
    void an_unknown_reading_is_refused_with_the_nearest_and_all_of_them_once() {
        assertThat(problems(SHORT + "readings:\n  note-3-covers-win32: false\n  note-9: true\n"))
                .containsExactly(
                        "5:3 unknown-reading: \"note-3-covers-win32\" is no known reading of a source."
                                + " Did you mean note-3-covers-win32s?" + KNOWN,
                        "6:3 unknown-reading: \"note-9\" is no known reading of a source.");
    }

    @Test
    void what_another_text_says_is_not_accepted_until_it_is_said_to_be() throws BadDocumentException {
        SourceReading lifted = new SourceReading("kb95900", "note-10-lifted-on-nt-4", "So.", "No.", false, List.of());
        assertThat(read(SHORT).stance().accepts(lifted)).isFalse();
        assertThat(read(SHORT + "readings: {note-10-lifted-on-nt-4: true}\n")
                        .stance()
                        .accepts(lifted))
                .isTrue();
        assertThat(problems(SHORT + "readings: {note-10-lifted-on-nt4: true}\n"))
                .singleElement()
                .asString()
                .contains("is no known reading of a source. Did you mean note-10-lifted-on-nt-4?");
    }

    @Test
    void what_is_no_reading_is_refused_with_what_it_is_and_what_may_be_meant() {
        Map<String, String> answers = Map.of(
                "note-10-limited-to-nt-3-51",
                "disputes note 10, and nothing follows from it that could be accepted or rejected."
                        + " Did you mean note-10-lifted-on-nt-4 or note-10-without-services-on-windows-95?",
                "note-4-confirmed-for-posix",
                "confirms note 4, and nothing follows from it that could be accepted or rejected. Known",
                "note-3-98-and-me",
                "is something that KB95900 leaves open, and no reading to accept or reject."
                        + " Did you mean windows-98-and-me-like-windows-95?",
                "note-6-is-dated",
                "is something that KB95900 leaves open, and no reading to accept or reject. Known",
                "kb95900:note-10-lifted-on-nt-4",
                "is written without its source here: note-10-lifted-on-nt-4.");
        answers.forEach((id, answer) -> assertThat(problems(SHORT + "readings: {\"" + id + "\": true}\n"))
                .singleElement()
                .asString()
                .startsWith("4:12 unknown-reading: \"" + id + "\" " + answer));
    }

    @Test
    void a_reading_is_accepted_or_rejected_by_a_boolean() {
        assertThat(problems(SHORT + "readings: {note-3-covers-win32s: no}\n"))
                .containsExactly("4:34 wrong-kind: Write true or false for the reading \"note-3-covers-win32s\","
                        + " not the text \"no\". YAML 1.2 reads yes and no, on and off as text.");
        assertThat(problems(LONG + "readings: {note-3-covers-win32s: 0}\n"))
                .containsExactly("5:34 wrong-kind: Write true or false for the reading \"note-3-covers-win32s\","
                        + " not the number 0.");
    }

    @Test
    void readings_are_a_mapping_at_the_top() {
        assertThat(problems(SHORT + "readings: [note-3-covers-win32s]\n"))
                .containsExactly("4:11 wrong-kind: Write a mapping for readings, such as {note-3-covers-win32s: false},"
                        + " not a list.");
        assertThat(problems(SHORT + "needs: {readings: {note-3-covers-win32s: false}}\n"))
                .containsExactly("4:9 misplaced-key: readings does not stand here. Write it at the top.");
        assertThat(problems(SHORT + "reading: {note-3-covers-win32s: false}\n"))
                .singleElement()
                .asString()
                .contains("Did you mean readings?");
    }

    private static SourceReading reading(String id) {
        return new SourceReading("kb95900", id, "So.", "Not so.", List.of());
    }
}
