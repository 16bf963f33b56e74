package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Cases.end;
import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.knowledge.Role.CREATE;
import static org.ipcadvisor.knowledge.Role.OPEN;

import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** {@code rules/roles.drl}: who creates, and who only opens. */
class RolesRulesTest {

    private static final Link CLIENT_ON_95 =
            Asking.nothing().from(end("server", "Windows NT 4.0"), end("client", "Windows 95"));

    @Test
    void windows_95_cannot_create_a_pipe() {
        found(Asking.nothing().pipes(CREATE).on("Windows 95"), "named-pipes")
                .by("OPEN-ONLY")
                .blocks("Windows 95 is asked to create the pipe and can only open one.")
                .because(
                        "KB95900 Named pipes x Win9x = YES(3)",
                        "KB95900 note 3",
                        "/needs/pipes = create",
                        "/targets/0 = Windows 95");
    }

    @Test
    void win32s_cannot_create_a_mailslot() {
        found(Asking.nothing().mailslots(CREATE).on("Win32s"), "mailslots")
                .by("OPEN-ONLY")
                .blocks("Win32s is asked to create the mailslot and can only open one.")
                .because(
                        "KB95900 Mailslots x Win32s = YES(3)",
                        "KB95900 note 3",
                        "note-3-covers-win32s",
                        "/needs/mailslots = create",
                        "/targets/0 = Win32s");
    }

    @Test
    void whether_ms_dos_creates_has_to_be_said() {
        found(Asking.nothing().on("MS-DOS"), "named-pipes")
                .by("OPEN-ONLY")
                .decide("Say who creates the pipe: MS-DOS can only open one.")
                .because(
                        "KB95900 Named pipes x MS-DOS = YES(3)",
                        "KB95900 note 3",
                        "/needs/pipes left out",
                        "/targets/0 = MS-DOS");
    }

    @Test
    void the_creating_end_of_a_link_cannot_be_on_windows_95() {
        Link link = Asking.nothing().from(end("server", "Windows 95"), end("client", "Windows NT 4.0"));
        found(link, "named-pipes")
                .by("OPEN-ONLY")
                .blocks("Windows 95 is asked to create the pipe and can only open one.")
                .because(
                        "KB95900 Named pipes x Win9x = YES(3)",
                        "KB95900 note 3",
                        "/links/link/creates = server",
                        "/components/server/targets/0 = Windows 95");
    }

    @Test
    void the_opening_end_of_a_link_may_be_on_windows_95() {
        found(CLIENT_ON_95, "named-pipes")
                .by("OPEN-ONLY")
                .informs("Windows 95 can open the pipe, as it is asked to.")
                .because(
                        "KB95900 Named pipes x Win9x = YES(3)",
                        "KB95900 note 3",
                        "/links/link/opens = client",
                        "/components/client/targets/0 = Windows 95");
    }

    @Test
    void what_an_unmarked_cell_provides_can_be_created() {
        Link creating = Asking.nothing().pipes(CREATE).mailslots(CREATE).on("Windows NT 4.0", "Windows 95");
        found(creating, "named-pipes")
                .by("OPEN-ONLY")
                .on("Windows 95")
                .blocks("Windows 95 is asked to create the pipe and can only open one.");
        found(creating, "mailslots").nothingBy("OPEN-ONLY");
        found(Asking.nothing().pipes(CREATE).on("POSIX", "OS/2"), "named-pipes").nothingBy("OPEN-ONLY");
    }

    @Test
    void copies_that_only_open_need_somebody_who_creates() {
        found(Asking.nothing().pipes(OPEN).on("Win16"), "named-pipes")
                .by("CREATED-ELSEWHERE")
                .build("Have another program create the pipe, on a platform that can: Win16 can only open one.")
                .because(
                        "KB95900 Named pipes x Win16 = YES(3)",
                        "KB95900 note 3",
                        "/needs/pipes = open",
                        "/targets/0 = Win16");
        found(Asking.nothing().pipes(OPEN).on("Win16"), "named-pipes").nothingBy("OPEN-ONLY");
    }

    @Test
    void who_creates_elsewhere_is_no_question_for_a_creator_an_unmarked_cell_or_a_link_with_two_ends() {
        found(Asking.nothing().pipes(CREATE).on("Win16"), "named-pipes").nothingBy("CREATED-ELSEWHERE");
        found(Asking.nothing().pipes(OPEN).on("Windows NT 4.0"), "named-pipes").nothingBy("CREATED-ELSEWHERE");
        found(CLIENT_ON_95, "named-pipes").nothingBy("CREATED-ELSEWHERE");
    }
}
