package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.engine.Cases.rejecting;
import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.knowledge.Role.CREATE;
import static org.ipcadvisor.knowledge.Role.OPEN;

import java.util.List;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Transport;
import org.junit.jupiter.api.Test;

/** {@code rules/kb95900/readings.yaml}: where each reading decides and is cited, where it is rejected, where it is silent. */
class ReadingsRulesTest {

    private static final String MARKED = "note-3-covers-win32s";
    private static final String ALIKE = "windows-98-and-me-like-windows-95";
    private static final String SUBSYSTEMS = "different-columns-are-different-subsystems";
    private static final String SERVICES = "win32-services-need-a-win32-platform";
    private static final String NETWORK = "no-rpc-across-machines-before-win32s-1.1";
    private static final String WRITES = "note-9-forbids-a-receiver-that-writes";

    @Test
    void the_mark_of_note_3_restricts_pipes_and_mailslots_on_win32s() {
        Link creating = Asking.nothing().pipes(CREATE).mailslots(CREATE).on("Win32s");
        found(creating, "named-pipes")
                .verdict(Verdict.NOT_VIABLE)
                .by("OPEN-ONLY")
                .because(
                        "KB95900 Named pipes x Win32s = YES(3)",
                        "KB95900 note 3",
                        MARKED,
                        "/needs/pipes = create",
                        "/targets/0 = Win32s");
        found(creating, "mailslots")
                .verdict(Verdict.NOT_VIABLE)
                .by("OPEN-ONLY")
                .because(
                        "KB95900 Mailslots x Win32s = YES(3)",
                        "KB95900 note 3",
                        MARKED,
                        "/needs/mailslots = create",
                        "/targets/0 = Win32s");
        for (String mechanism : List.of("named-pipes", "mailslots")) {
            found(rejecting(creating, MARKED), mechanism)
                    .verdict(Verdict.CONDITIONAL)
                    .nothingBy("OPEN-ONLY");
        }
        found(rejecting(Asking.nothing().pipes(OPEN).on("Win32s"), MARKED), "named-pipes")
                .nothingBy("CREATED-ELSEWHERE");
    }

    @Test
    void where_note_3_names_the_platform_no_reading_is_cited_and_none_changes_it() {
        Link creating = Asking.nothing().pipes(CREATE).on("MS-DOS");
        found(rejecting(creating, MARKED, ALIKE), "named-pipes")
                .verdict(Verdict.NOT_VIABLE)
                .by("OPEN-ONLY")
                .because(
                        "KB95900 Named pipes x MS-DOS = YES(3)",
                        "KB95900 note 3",
                        "/needs/pipes = create",
                        "/targets/0 = MS-DOS");
    }

    @Test
    void notes_3_and_7_restrict_windows_98_and_me_by_their_column() {
        Link creating =
                Asking.nothing().pipes(CREATE).transport(Transport.NETBIOS).on("Windows 98");
        found(creating, "named-pipes")
                .verdict(Verdict.NOT_VIABLE)
                .by("OPEN-ONLY")
                .because(
                        "KB95900 Named pipes x Win9x = YES(3)",
                        "KB95900 note 3",
                        ALIKE,
                        "/needs/pipes = create",
                        "/targets/0 = Windows 98");
        found(creating, "rpc")
                .verdict(Verdict.NOT_VIABLE)
                .by("NO-TRANSPORT")
                .because(
                        "KB95900 RPC x Win9x = YES(7)",
                        "KB95900 note 7",
                        ALIKE,
                        "/needs/rpc/transport = netbios",
                        "/targets/0 = Windows 98");
        found(rejecting(creating, ALIKE), "named-pipes").verdict(Verdict.VIABLE);
        found(rejecting(creating, ALIKE), "rpc")
                .verdict(Verdict.VIABLE)
                .nothingBy("NO-TRANSPORT")
                .nothingBy("PROTOCOL-ONLY");
        Link server = Asking.nothing()
                .rpcRole(CREATE)
                .transport(Transport.NAMED_PIPES)
                .on("Windows Me");
        found(server, "rpc").by("NO-SERVER-TRANSPORT");
        found(rejecting(server, ALIKE), "rpc").nothingBy("NO-SERVER-TRANSPORT");
    }

    @Test
    void windows_95_and_the_column_that_holds_it_stay_restricted() {
        for (String product : List.of("Windows 95", "Win9x")) {
            found(rejecting(Asking.nothing().pipes(CREATE).on(product), ALIKE), "named-pipes")
                    .verdict(Verdict.NOT_VIABLE)
                    .by("OPEN-ONLY")
                    .because(
                            "KB95900 Named pipes x Win9x = YES(3)",
                            "KB95900 note 3",
                            "/needs/pipes = create",
                            "/targets/0 = " + product);
        }
    }

    @Test
    void what_borrows_the_column_of_windows_98_is_read_as_windows_98() {
        Link borrowing = Cases.borrowing("Windows 98");
        found(borrowing, "named-pipes").by("OPEN-ONLY");
        found(rejecting(borrowing, ALIKE), "named-pipes").nothingBy("OPEN-ONLY");
        found(rejecting(Cases.borrowing("Windows 95"), ALIKE), "named-pipes").by("OPEN-ONLY");
    }

    @Test
    void the_win32_columns_count_as_one_subsystem_if_columns_are_not_read_as_subsystems() {
        Link win32 = Asking.nothing().from(Cases.end("a", "Windows NT 4.0"), Cases.end("b", "Win32s"));
        found(win32, "dde").interoperation(Interoperation.NOT_STATED);
        found(rejecting(win32, SUBSYSTEMS), "dde").interoperation(Interoperation.SAME_COLUMN);
        Link mixed = Asking.nothing().interoperate(true).on("Windows NT 4.0", "Windows 95", "Win16");
        found(rejecting(mixed, SUBSYSTEMS), "dde").interoperation(Interoperation.NOT_STATED);
        Link other = Asking.nothing().interoperate(true).on("Win16", "MS-DOS");
        found(rejecting(other, SUBSYSTEMS), "rpc").interoperation(Interoperation.NOT_STATED);
        Link posix = Asking.nothing().interoperate(true).on("Windows NT 4.0", "POSIX");
        found(rejecting(posix, SUBSYSTEMS), "named-pipes").interoperation(Interoperation.DENIED);
        Link silent = Asking.nothing().on("Windows NT 4.0", "Windows 95");
        found(rejecting(silent, SUBSYSTEMS), "dde").interoperation(Interoperation.NOT_ASKED);
        Link unknown = Asking.nothing().interoperate(true).on("Windows NT 4.0", "Windows XP");
        found(rejecting(unknown, SUBSYSTEMS), "dde").interoperation(Interoperation.NOT_STATED);
    }

    @Test
    void note_10_reaches_ole_on_win16_only_if_it_is_not_read_as_being_about_win32_platforms() {
        Asking hosting = Asking.nothing().inService(true).crossUser(true);
        for (String ole : List.of("ole-1.0", "ole-2.0")) {
            found(hosting.on("Win16"), ole).verdict(Verdict.VIABLE).nothingBy("OTHER-USER");
        }
        found(rejecting(hosting.on("Win16"), SERVICES), "ole-2.0")
                .verdict(Verdict.NOT_VIABLE)
                .by("OTHER-USER")
                .because(
                        "KB95900 OLE 2.0 x Win16 = YES",
                        "KB95900 note 10",
                        "/readings/" + SERVICES + " = false",
                        "/needs/ole/inService = true",
                        "/needs/ole/crossUser = true",
                        "/targets/0 = Win16");
        found(rejecting(hosting.on("Win16"), SERVICES), "ole-1.0").verdict(Verdict.NOT_VIABLE);
    }

    @Test
    void note_10_stays_as_it_is_on_win32_and_where_there_is_no_ole_whatever_the_reading() {
        Asking hosting = Asking.nothing().inService(true).crossUser(true);
        found(rejecting(hosting.on("Windows NT 4.0"), SERVICES), "ole-2.0")
                .by("OTHER-USER")
                .because(
                        "KB95900 OLE 2.0 x WinNT = YES",
                        "KB95900 note 10",
                        "/needs/ole/inService = true",
                        "/needs/ole/crossUser = true",
                        "/targets/0 = Windows NT 4.0");
        found(rejecting(hosting.on("MS-DOS"), SERVICES), "ole-2.0").nothingBy("OTHER-USER");
        Link services = Asking.nothing()
                .from(Cases.service("engine", "LocalSystem", "Win16"), Cases.program("desk", "x", "Win16"));
        found(rejecting(services, SERVICES), "ole-2.0").nothingBy("SILENT-ON-USERS");
        found(services, "ole-2.0").nothingBy("SILENT-ON-USERS");
    }

    @Test
    void below_the_version_of_note_8_rpc_reaches_no_other_machine_or_nothing_is_known() {
        Link early = Asking.nothing().acrossMachines(true).version("1.0").on("Win32s");
        found(early, "rpc")
                .verdict(Verdict.NOT_VIABLE)
                .nothingBy("SILENT-ON-MACHINES")
                .by("NETWORK-VERSION")
                .because(
                        "KB95900 RPC x Win32s = YES(8)",
                        "KB95900 note 8",
                        NETWORK,
                        "/needs/acrossMachines = true",
                        "/targets/0/version = 1.0",
                        "/targets/0 = Win32s");
        found(rejecting(early, NETWORK), "rpc")
                .verdict(Verdict.CONDITIONAL)
                .nothingBy("NETWORK-VERSION")
                .by("SILENT-ON-MACHINES")
                .verify("Test RPC from Win32s to another machine: KB95900 does not say that this works.");
        found(rejecting(Asking.nothing().acrossMachines(true).on("Win32s"), NETWORK), "rpc")
                .by("SILENT-ON-MACHINES");
    }

    @Test
    void from_the_version_of_note_8_on_the_note_itself_speaks_whatever_the_reading() {
        Link late = Asking.nothing().acrossMachines(true).version("1.25").on("Win32s");
        found(rejecting(late, NETWORK), "rpc")
                .nothingBy("SILENT-ON-MACHINES")
                .by("NETWORK-VERSION")
                .because(
                        "KB95900 RPC x Win32s = YES(8)",
                        "KB95900 note 8",
                        "/needs/acrossMachines = true",
                        "/targets/0/version = 1.25",
                        "/targets/0 = Win32s");
    }

    @Test
    void a_receiver_that_writes_is_a_fault_or_a_matter_for_both_sides() {
        Link writing = Asking.nothing().receiverWrites(true).on("Win32s");
        found(writing, "wm-copydata")
                .verdict(Verdict.NOT_VIABLE)
                .by("SHARED-BUFFER")
                .because(
                        "KB95900 WM_COPYDATA x Win32s = YES(9)",
                        "KB95900 note 9",
                        WRITES,
                        "/needs/copyData/receiverWrites = true",
                        "/targets/0 = Win32s");
        found(rejecting(writing, WRITES), "wm-copydata")
                .verdict(Verdict.CONDITIONAL)
                .nothingBy("SHARED-BUFFER");
        found(Asking.nothing().receiverWrites(true).on("Windows 95"), "wm-copydata")
                .verdict(Verdict.VIABLE)
                .nothingBy("SHARED-BUFFER");
    }

    @Test
    void the_readings_tested_here_are_all_there_are() {
        assertThat(Cases.ARTICLE.readings())
                .filteredOn(r -> r.held())
                .extracting(r -> r.id())
                .containsExactly(MARKED, ALIKE, SUBSYSTEMS, SERVICES, NETWORK, WRITES);
    }
}
