package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Assumed.Flip;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;

/** Which readings an advice rests on, and what each decides there. */
class LedgerTest {

    private static Advice advise(String rest) throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        String document = "version: 1\napplication: A\n" + rest;
        return advisor.advise(advisor.read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML));
    }

    private static List<Assumed> ledger(String rest) throws BadDocumentException {
        return advise(rest).assumptions();
    }

    @Test
    void what_no_reading_touches_rests_on_none() throws BadDocumentException {
        assertThat(ledger("targets: [Windows NT 4.0, Windows 95, POSIX, OS/2]\nneeds: {pipes: create}\n"))
                .isEmpty();
    }

    @Test
    void a_reading_that_decides_lists_the_verdicts_without_it() throws BadDocumentException {
        assertThat(ledger("targets: [Windows 98]\nneeds: {pipes: create, rpc: {transport: netbios}}\n"))
                .singleElement()
                .satisfies(assumed -> {
                    assertThat(assumed.id()).isEqualTo("windows-98-and-me-like-windows-95");
                    assertThat(assumed.accepted()).isTrue();
                    assertThat(assumed.flips())
                            .containsExactlyInAnyOrder(
                                    new Flip("application", "named-pipes", Verdict.VIABLE),
                                    new Flip("application", "rpc", Verdict.VIABLE));
                });
    }

    @Test
    void a_reading_that_is_cited_and_decides_nothing_is_listed_without_flips() throws BadDocumentException {
        List<Assumed> ledger = ledger("targets: [Windows 98, Windows 95]\nneeds: {pipes: create}\n");
        assertThat(ledger).extracting(Assumed::id).containsExactly("windows-98-and-me-like-windows-95");
        assertThat(ledger.get(0).flips()).isEmpty();
    }

    @Test
    void a_rejected_reading_lists_the_verdicts_by_default() throws BadDocumentException {
        String needs = "targets: [Win32s]\nneeds: {pipes: create, mailslots: open, acrossMachines: false}\n"
                + "readings: {note-3-covers-win32s: false}\n";
        List<Assumed> ledger = ledger(needs);
        assertThat(ledger.get(0).id()).isEqualTo("note-3-covers-win32s");
        assertThat(ledger.get(0).accepted()).isFalse();
        assertThat(ledger.get(0).otherwise()).startsWith("Note 3 holds only where");
        assertThat(ledger.get(0).flips()).containsExactly(new Flip("application", "named-pipes", Verdict.NOT_VIABLE));
        assertThat(ledger("targets: [OS/2]\nreadings: {note-3-covers-win32s: false}\n"))
                .containsExactly(new Assumed(
                        "note-3-covers-win32s",
                        ledger.get(0).says(),
                        ledger.get(0).otherwise(),
                        false,
                        List.of()));
    }

    @Test
    void a_reading_that_would_bind_only_if_rejected_is_listed_where_it_would_decide() throws BadDocumentException {
        assertThat(ledger("targets: [Win16]\nneeds: {ole: {inService: true, crossUser: true}}\n"))
                .extracting(Assumed::id, Assumed::flips)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "win32-services-need-a-win32-platform",
                        List.of(
                                new Flip("application", "ole-1.0", Verdict.NOT_VIABLE),
                                new Flip("application", "ole-2.0", Verdict.NOT_VIABLE))));
        assertThat(ledger("targets: [Win16]\nneeds: {ole: {inService: false}}\n"))
                .isEmpty();
    }

    @Test
    void a_reading_of_columns_decides_on_interoperation_by_link() throws BadDocumentException {
        String links = """
                components: {a: {targets: [Windows NT 4.0]}, b: {targets: [Windows 95]}, c: {targets: [OS/2]}}
                links: {near: {creates: a, opens: b}, far: {creates: a, opens: c}, own: {among: [a]}}
                """;
        List<Assumed> ledger = ledger(links);
        assertThat(ledger)
                .singleElement()
                .extracting(Assumed::flips)
                .isEqualTo(List.of(new Flip("near", null, Verdict.VIABLE, Interoperation.SAME_COLUMN)));
        Advice rejected = advise(links + "readings: {different-columns-are-different-subsystems: false}\n");
        assertThat(rejected.links().get(0).interoperation()).isEqualTo(Interoperation.SAME_COLUMN);
        assertThat(rejected.assumptions().get(0).flips())
                .containsExactly(new Flip("near", null, Verdict.VIABLE, Interoperation.NOT_STATED));
    }

    @Test
    void the_direction_that_does_not_stand_may_become_the_better_one() throws BadDocumentException {
        assertThat(ledger("""
                        components: {a: {targets: [Windows 95]}, b: {targets: [Windows Me]}}
                        links: {l: {between: [a, b]}}
                        """))
                .singleElement()
                .extracting(Assumed::flips)
                .asList()
                .contains(new Flip("l", "named-pipes", Verdict.CONDITIONAL));
    }

    @Test
    void a_borrowed_column_comes_first() throws BadDocumentException {
        assertThat(ledger("targets: [Windows XP]\nassume: {Windows XP: Windows 98}\nneeds: {pipes: create}\n"))
                .extracting(Assumed::id)
                .containsExactly("assume/windows-xp", "windows-98-and-me-like-windows-95");
    }
}
