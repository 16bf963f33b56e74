package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Cases.program;
import static org.ipcadvisor.engine.Cases.service;
import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.engine.Found.foundByAll;
import static org.ipcadvisor.knowledge.Role.CREATE;
import static org.ipcadvisor.knowledge.Role.OPEN;

import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Flow;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Payload;
import org.junit.jupiter.api.Test;

/** {@code rules/silence.drl}: what the sources do not say, said aloud. */
class SilenceRulesTest {

    private static final Link FOR_ANOTHER_USER = Asking.nothing()
            .from(service("engine", "LocalSystem", "Windows NT 4.0"), program("desk", "interactive", "Windows 95"));

    @Test
    void a_yes_does_not_say_that_another_machine_is_reached() {
        found(Asking.nothing().acrossMachines(true).on("Windows 95"), "windows-sockets")
                .by("SILENT-ON-MACHINES")
                .verify("Test Windows sockets from Windows 95 to another machine:"
                        + " KB95900 does not say that this works.")
                .because(
                        "KB95900 Windows sockets x Win9x = YES",
                        "/needs/acrossMachines = true",
                        "/targets/0 = Windows 95");
    }

    @Test
    void where_other_machines_are_not_asked_for_nothing_has_to_be_tested() {
        found(Asking.nothing().acrossMachines(false).on("Windows 95"), "windows-sockets")
                .nothingBy("SILENT-ON-MACHINES");
        found(Asking.nothing().on("Windows 95"), "windows-sockets").nothingBy("SILENT-ON-MACHINES");
    }

    @Test
    void where_there_is_a_no_or_a_note_speaks_of_other_machines_there_is_no_silence() {
        Asking across = Asking.nothing().acrossMachines(true);
        found(across.on("MS-DOS"), "windows-sockets").nothingBy("SILENT-ON-MACHINES");
        found(across.on("Win32s"), "rpc").nothingBy("SILENT-ON-MACHINES");
        found(across.on("Win32s"), "dde")
                .by("SILENT-ON-MACHINES")
                .verify("Test DDE from Win32s to another machine: KB95900 does not say that this works.");
        found(across.on("Windows 95"), "rpc")
                .by("SILENT-ON-MACHINES")
                .verify("Test RPC from Windows 95 to another machine: KB95900 does not say that this works.");
    }

    @Test
    void a_yes_does_not_say_that_a_service_and_another_user_reach_each_other() {
        found(FOR_ANOTHER_USER, "named-pipes")
                .by("SILENT-ON-USERS")
                .verify(
                        "Test whether the other end's user and the service on Windows NT 4.0 reach each other over Named pipes:"
                                + " KB95900 does not say so.")
                .because(
                        "KB95900 Named pipes x WinNT = YES",
                        "/components/engine/targets/0 = Windows NT 4.0",
                        "/components/engine/runsAs = service",
                        "/components/engine/account = LocalSystem",
                        "/components/desk/account = interactive");
    }

    @Test
    void a_service_may_be_at_either_end_and_at_both() {
        Link opening = Asking.nothing()
                .from(program("desk", "interactive", "Windows 95"), service("engine", null, "Windows NT 4.0"));
        found(opening, "dde")
                .by("SILENT-ON-USERS")
                .as(OPEN)
                .verify("Test whether the other end's user and the service on Windows NT 4.0 reach each other over DDE:"
                        + " KB95900 does not say so.");
        Link both = Asking.nothing()
                .from(service("one", "LocalSystem", "Windows 2000"), service("two", "Operator", "Windows NT 4.0"));
        found(both, "dde")
                .by("SILENT-ON-USERS")
                .as(CREATE)
                .verify("Test whether the other end's user and the service on Windows 2000 reach each other over DDE:"
                        + " KB95900 does not say so.");
        found(both, "dde")
                .by("SILENT-ON-USERS")
                .as(OPEN)
                .verify("Test whether the other end's user and the service on Windows NT 4.0 reach each other over DDE:"
                        + " KB95900 does not say so.");
    }

    @Test
    void the_same_user_programs_and_a_no_are_not_silent_on_users() {
        Link sameUser = Asking.nothing()
                .from(service("engine", "Operator", "Windows NT 4.0"), program("desk", "operator", "Windows 95"));
        found(sameUser, "dde").nothingBy("SILENT-ON-USERS");
        Link programs = Asking.nothing()
                .from(program("one", "interactive", "Windows NT 4.0"), program("two", "Operator", "Windows 95"));
        found(programs, "dde").nothingBy("SILENT-ON-USERS");
        Link onPosix = Asking.nothing()
                .from(service("batch", "LocalSystem", "POSIX"), program("desk", "interactive", "Windows 95"));
        found(onPosix, "dde").nothingBy("SILENT-ON-USERS");
    }

    @Test
    void of_users_of_ole_a_note_speaks_and_copies_have_no_accounts() {
        found(FOR_ANOTHER_USER, "ole-1.0").nothingBy("SILENT-ON-USERS");
        found(FOR_ANOTHER_USER, "ole-2.0").nothingBy("SILENT-ON-USERS");
        found(Asking.nothing().inService(true).crossUser(true).on("Windows NT 4.0"), "dde")
                .nothingBy("SILENT-ON-USERS");
    }

    @Test
    void where_several_sources_speak_none_of_them_says_so() {
        foundByAll(Asking.nothing().acrossMachines(true).on("Windows 95"), "netbios")
                .by("SILENT-ON-MACHINES")
                .verify(
                        "Test NetBIOS from Windows 95 to another machine: neither KB95900 nor Windows IPC guide says that"
                                + " this works.");
    }

    @Test
    void what_is_carried_which_way_and_to_whom_is_not_said_by_a_yes() {
        Link asked = Asking.nothing()
                .carries(Payload.DATA)
                .flow(Flow.DUPLEX)
                .broadcast(true)
                .hasWindow("App", false)
                .on("Windows 95");
        found(asked, "netbios")
                .verdict(Verdict.CONDITIONAL)
                .by("SILENT-ON-LOADS")
                .verify("Test whether NetBIOS can carry data on Windows 95: KB95900 does not say so.")
                .because("KB95900 NetBIOS x Win9x = YES", "/needs/carries = data", "/targets/0 = Windows 95");
        found(asked, "netbios")
                .by("SILENT-ON-COURSES")
                .verify(
                        "Test whether data can go over NetBIOS on Windows 95 the way that is asked for: KB95900 does not"
                                + " say so.");
        found(asked, "netbios")
                .by("SILENT-ON-BROADCAST")
                .verify("Test whether all can be reached at once over NetBIOS on Windows 95: KB95900 does not say so.");
        found(asked, "netbios")
                .by("SILENT-ON-WINDOWS")
                .verify("Test NetBIOS on Windows 95 from a program without a window: KB95900 does not say that this"
                        + " works.");
    }

    @Test
    void what_a_text_answers_is_no_silence() {
        Link asked = Asking.nothing()
                .carries(Payload.DATA)
                .flow(Flow.DUPLEX)
                .broadcast(true)
                .hasWindow("App", false)
                .on("Windows 95");
        foundByAll(asked, "mailslots")
                .nothingBy("SILENT-ON-LOADS")
                .nothingBy("SILENT-ON-COURSES")
                .nothingBy("SILENT-ON-BROADCAST")
                .nothingBy("SILENT-ON-WINDOWS");
        found(Asking.nothing().broadcast(false).hasWindow("App", true).on("Windows 95"), "netbios")
                .verdict(Verdict.VIABLE)
                .nothingBy("SILENT-ON-BROADCAST")
                .nothingBy("SILENT-ON-WINDOWS")
                .nothingBy("SILENT-ON-LOADS")
                .nothingBy("SILENT-ON-COURSES");
    }

    @Test
    void what_an_add_on_brings_is_known_to_come_with_it_and_no_more() {
        Link link = Cases.accepting(
                Asking.nothing().mailslots(Role.OPEN).acrossMachines(true).on("MS-DOS"),
                "mailslots-on-ms-dos-by-add-on");
        found(link, "mailslots")
                .by("SILENT-ON-ADD-ONS")
                .verify(
                        "Test what is asked of Mailslots with LAN Manager for MS-DOS on MS-DOS: KB95900 does not say more than"
                                + " that it comes with that.");
        found(Asking.nothing().mailslots(Role.OPEN).on("MS-DOS"), "mailslots").nothingBy("SILENT-ON-ADD-ONS");
    }
}
