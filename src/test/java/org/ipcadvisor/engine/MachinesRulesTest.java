package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.engine.Found.foundByAll;

import org.ipcadvisor.advice.Verdict;
import org.junit.jupiter.api.Test;

/** {@code rules/machines.drl}: which machines a mechanism reaches, where a source says so. */
class MachinesRulesTest {

    private static final Asking ACROSS = Asking.nothing().acrossMachines(true);

    @Test
    void what_stays_on_one_machine_does_not_reach_another() {
        foundByAll(ACROSS.on("Windows NT 4.0"), "mem-mapped-file")
                .verdict(Verdict.NOT_VIABLE)
                .by("ONE-MACHINE")
                .blocks("Mem-Mapped File is bound to one machine on Windows NT 4.0, and another is to be reached.")
                .because(
                        "win32-ipc-guide:mem-mapped-file/machines",
                        "/needs/acrossMachines = true",
                        "/targets/0 = Windows NT 4.0");
        foundByAll(ACROSS.on("Windows NT 4.0"), "wm-copydata").verdict(Verdict.NOT_VIABLE);
    }

    @Test
    void on_one_machine_or_where_that_is_left_open_nothing_is_lost() {
        foundByAll(Asking.nothing().acrossMachines(false).on("Windows NT 4.0"), "mem-mapped-file")
                .verdict(Verdict.VIABLE)
                .nothingBy("ONE-MACHINE");
        foundByAll(Asking.nothing().on("Windows NT 4.0"), "mem-mapped-file")
                .verdict(Verdict.VIABLE)
                .nothingBy("ONE-MACHINE");
    }

    @Test
    void a_yes_answers_the_silence() {
        foundByAll(ACROSS.on("Windows NT 4.0"), "windows-sockets")
                .verdict(Verdict.VIABLE)
                .nothingBy("SILENT-ON-MACHINES")
                .by("ANY-MACHINE")
                .informs("From Windows NT 4.0, another machine can be reached over Windows sockets.")
                .because(
                        "win32-ipc-guide:windows-sockets/machines",
                        "/needs/acrossMachines = true",
                        "/targets/0 = Windows NT 4.0");
        foundByAll(ACROSS.on("Windows 95"), "dde")
                .by("ANY-MACHINE")
                .informs("From Windows 95, another machine can be reached over DDE through network DDE.");
        foundByAll(Asking.nothing().acrossMachines(false).on("Windows NT 4.0"), "windows-sockets")
                .nothingBy("ANY-MACHINE");
    }

    @Test
    void in_one_form_only_is_a_condition() {
        foundByAll(ACROSS.on("Windows NT 4.0"), "ole-2.0")
                .verdict(Verdict.CONDITIONAL)
                .by("ONLY-AS")
                .build(
                        "Reach the other machine from Windows NT 4.0 as Distributed COM: over OLE 2.0, it is reached in no"
                                + " other form.");
        foundByAll(Asking.nothing().on("Windows NT 4.0"), "ole-2.0").nothingBy("ONLY-AS");
    }

    @Test
    void the_text_speaks_of_win32_platforms_alone() {
        foundByAll(ACROSS.on("Win16"), "dde").nothingBy("ANY-MACHINE").by("SILENT-ON-MACHINES");
        foundByAll(ACROSS.on("Win16"), "wm-copydata")
                .verdict(Verdict.CONDITIONAL)
                .nothingBy("ONE-MACHINE");
    }

    @Test
    void the_article_alone_stays_silent() {
        found(ACROSS.on("Windows NT 4.0"), "mem-mapped-file")
                .verdict(Verdict.CONDITIONAL)
                .nothingBy("ONE-MACHINE")
                .by("SILENT-ON-MACHINES");
    }

    @Test
    void a_broadcast_keeps_to_the_limit() {
        foundByAll(Asking.nothing().broadcast(true).on("Windows NT 4.0"), "mailslots")
                .verdict(Verdict.CONDITIONAL)
                .by("BROADCAST")
                .build("Keep what is sent to all at once over Mailslots from Windows NT 4.0 to 400 bytes (424 bytes by"
                        + " another page).");
        foundByAll(Asking.nothing().broadcast(false).on("Windows NT 4.0"), "mailslots")
                .verdict(Verdict.VIABLE)
                .nothingBy("BROADCAST");
    }
}
