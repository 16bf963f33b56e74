package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.ipcadvisor.advice.ConsideredNote;
import org.ipcadvisor.advice.ConsideredNote.Status;
import org.ipcadvisor.advice.LinkAdvice;
import org.junit.jupiter.api.Test;

/** Each note is shown as applied, not applicable and why, or undecided for want of a need. */
class NotesTest {

    private static final String EVERYWHERE =
            "\"Win2000\", \"WinNT\", \"Win9x\", \"Win32s\", \"Win16\", \"MS-DOS\", \"POSIX\", \"OS/2\"";

    @Test
    void a_note_on_a_platform_that_no_end_is_on_says_so() {
        ConsideredNote note = note(Guided.copies("\"Windows 2000\"", ""), 4);

        assertThat(note.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(note.why()).isEqualTo("It speaks of POSIX, and no end is there.");
    }

    @Test
    void a_note_of_which_nothing_is_asked_says_so() {
        ConsideredNote note = note(Guided.copies("\"Windows 2000\"", "\"ole\": {\"inService\": false}"), 10);

        assertThat(note.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(note.why()).isEqualTo("Nothing that it restricts of OLE 1.0 and OLE 2.0 is asked for here.");
    }

    @Test
    void a_note_that_waits_for_a_need_names_it() {
        ConsideredNote note = note(Guided.copies("\"Windows 95\"", ""), 3);

        assertThat(note.status()).isEqualTo(Status.UNDECIDED);
        assertThat(note.paths()).containsExactly("/needs/pipes");
        assertThat(note.why()).isEqualTo("Whether it bears on Named pipes depends on /needs/pipes.");
    }

    @Test
    void a_note_that_restricts_what_is_asked_applies() {
        ConsideredNote note = note(Guided.copies("\"Windows 95\"", "\"pipes\": \"create\""), 3);

        assertThat(note.status()).isEqualTo(Status.APPLIED);
        assertThat(note.why()).isEqualTo("It bears on Named pipes.");
    }

    @Test
    void a_note_that_speaks_of_a_platform_under_a_rejected_reading_alone_does_not_speak_of_it() {
        assertThat(note(Guided.copies("\"Win16\"", ""), 10).why())
                .isEqualTo("It speaks of Win2000, WinNT, Win9x and Win32s, and no end is there.");
    }

    @Test
    void a_note_that_a_rejected_reading_withdraws_says_so() {
        LinkAdvice advice = Guided.on(Documents.read(Documents.parsed(
                "{\"version\": 1, \"application\": \"App\", \"targets\": [\"Win32s\"], \"needs\": {\"pipes\": \"create\"},"
                        + " \"readings\": {\"note-3-covers-win32s\": false}}")));

        assertThat(note(advice, 3).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(note(advice, 3).why())
                .isEqualTo("It does not hold here, because the requirements reject note-3-covers-win32s.");
    }

    @Test
    void everywhere_all_ten_are_considered_and_none_is_out_of_place() {
        LinkAdvice advice = Guided.copies(EVERYWHERE, "\"pipes\": \"create\", \"ole\": {\"inService\": true}");

        assertThat(advice.guidance().notes()).hasSize(10);
        Set<Status> found = EnumSet.noneOf(Status.class);
        advice.guidance().notes().forEach(note -> found.add(note.status()));
        assertThat(found).containsExactlyInAnyOrder(Status.APPLIED, Status.UNDECIDED);
    }

    private static ConsideredNote note(LinkAdvice advice, int number) {
        return advice.guidance().notes().get(number - 1);
    }
}
