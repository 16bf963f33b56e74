package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.engine.Found.foundByAll;

import java.util.List;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** {@code rules/availability.drl}: whether a platform has a mechanism at all, and how much of it. */
class AvailabilityRulesTest {

    private static final Link ON_NT = Asking.nothing().on("Windows NT 4.0");
    private static final Link ON_95 = Asking.nothing().on("Windows 95");
    private static final Link ON_WIN32S = Asking.nothing().on("Win32s");
    private static final Link ON_MS_DOS = Asking.nothing().on("MS-DOS");
    private static final Link ON_POSIX = Asking.nothing().on("POSIX");
    private static final Link ON_XP = Asking.nothing().on("Windows XP");
    private static final Link ON_XP_LIKE_2000 = Cases.borrowing("Windows 2000");

    @Test
    void a_yes_supports() {
        found(ON_NT, "dde")
                .verdict(Verdict.VIABLE)
                .by("PROVIDED")
                .supports("Windows NT 4.0 has DDE.")
                .because("KB95900 DDE x WinNT = YES", "/targets/0 = Windows NT 4.0");
        found(ON_NT, "dde").nothingBy("NOT-PROVIDED");
    }

    @Test
    void a_no_blocks() {
        found(ON_MS_DOS, "dde")
                .verdict(Verdict.NOT_VIABLE)
                .by("NOT-PROVIDED")
                .blocks("MS-DOS has no DDE.")
                .because("KB95900 DDE x MS-DOS = NO", "/targets/0 = MS-DOS");
        found(ON_MS_DOS, "dde").nothingBy("PROVIDED");
    }

    @Test
    void each_target_is_found_out_about_by_itself() {
        Link link = Asking.nothing().on("Windows NT 4.0", "MS-DOS");
        found(link, "dde").by("PROVIDED").supports("Windows NT 4.0 has DDE.");
        found(link, "dde").by("NOT-PROVIDED").blocks("MS-DOS has no DDE.");
    }

    @Test
    void an_intention_does_not_turn_a_no_into_anything_better() {
        found(ON_POSIX, "windows-sockets")
                .verdict(Verdict.NOT_VIABLE)
                .by("INTENDED")
                .blocks("POSIX has no Windows sockets;"
                        + " that something of the kind was once under consideration changes nothing.")
                .because("KB95900 Windows sockets x POSIX = NO(6)", "KB95900 note 6", "/targets/0 = POSIX");
        found(ON_POSIX, "windows-sockets").nothingBy("NOT-PROVIDED");
    }

    @Test
    void a_no_without_a_note_tells_of_no_intention() {
        found(ON_MS_DOS, "windows-sockets").nothingBy("INTENDED");
        found(ON_POSIX, "dde").nothingBy("INTENDED");
    }

    @Test
    void a_product_without_a_column_is_a_gap() {
        found(ON_XP, "dde")
                .verdict(Verdict.UNDETERMINED)
                .by("NO-COLUMN")
                .gap("KB95900 has no column for Windows XP, so nothing is known of DDE there.")
                .because("kb95900:no-column/windows-xp", "/targets/0 = Windows XP");
        found(ON_XP, "dde").nothingBy("PROVIDED").nothingBy("NOT-PROVIDED");
    }

    @Test
    void a_column_that_is_there_or_borrowed_leaves_no_gap() {
        found(ON_NT, "dde").nothingBy("NO-COLUMN");
        found(ON_XP_LIKE_2000, "dde").nothingBy("NO-COLUMN");
    }

    @Test
    void a_mechanism_without_a_row_is_a_gap() {
        Link link = Cases.constrained(List.of(), List.of(), "anonymous-pipes", "Windows NT 4.0");
        found(link, "anonymous-pipes")
                .verdict(Verdict.UNDETERMINED)
                .by("NO-ROW")
                .gap("KB95900 has no row for anonymous pipes, so nothing is known for Windows NT 4.0.")
                .because("kb95900:no-row/anonymous-pipes", "/targets/0 = Windows NT 4.0");
        found(link, "anonymous-pipes").nothingBy("PROVIDED").nothingBy("NO-COLUMN");
        found(link, "named-pipes").nothingBy("NO-ROW");
    }

    @Test
    void neither_a_row_nor_a_column_are_two_gaps() {
        Link link = Cases.constrained(List.of(), List.of(), "clipboard", "Windows XP");
        found(link, "clipboard")
                .by("NO-ROW")
                .gap("KB95900 has no row for clipboard, so nothing is known for Windows XP.");
        found(link, "clipboard")
                .by("NO-COLUMN")
                .gap("KB95900 has no column for Windows XP, so nothing is known of clipboard there.");
    }

    @Test
    void what_a_borrowed_column_says_holds_if_the_assumption_does() {
        found(ON_XP_LIKE_2000, "dde")
                .verdict(Verdict.CONDITIONAL)
                .by("BORROWED")
                .assume("Windows XP is assumed to behave like Windows 2000, which no source says.")
                .because("/targets/0 = Windows XP", "assume/windows-xp");
        found(ON_XP_LIKE_2000, "dde")
                .by("PROVIDED")
                .supports("Windows XP has DDE.")
                .because("KB95900 DDE x Win2000 = YES", "/targets/0 = Windows XP", "assume/windows-xp");
        found(ON_XP, "dde").nothingBy("BORROWED");
        found(ON_NT, "dde").nothingBy("BORROWED");
    }

    @Test
    void what_win32s_does_not_implement_has_to_be_probed() {
        found(ON_WIN32S, "dde")
                .verdict(Verdict.CONDITIONAL)
                .by("PARTIAL-API")
                .verify("Probe DDE on Win32s at run time:"
                        + " calls that are not implemented there fail with ERROR_CALL_NOT_IMPLEMENTED.")
                .because("KB95900 DDE x Win32s = YES", "KB95900 note 1", "/targets/0 = Win32s");
    }

    @Test
    void what_win32s_does_not_have_and_other_columns_need_no_probe() {
        found(ON_WIN32S, "semaphores").nothingBy("PARTIAL-API");
        found(ON_95, "dde").nothingBy("PARTIAL-API");
    }

    @Test
    void ms_dos_is_no_subsystem_whatever_it_has() {
        found(ON_MS_DOS, "netbios")
                .verdict(Verdict.VIABLE)
                .by("NOT-A-SUBSYSTEM")
                .informs("MS-DOS does not count as a subsystem, strictly speaking.")
                .because("KB95900 NetBIOS x MS-DOS = YES", "KB95900 note 2", "/targets/0 = MS-DOS");
        found(ON_MS_DOS, "dde")
                .by("NOT-A-SUBSYSTEM")
                .informs("MS-DOS does not count as a subsystem, strictly speaking.")
                .because("KB95900 DDE x MS-DOS = NO", "KB95900 note 2", "/targets/0 = MS-DOS");
        found(ON_POSIX, "semaphores").nothingBy("NOT-A-SUBSYSTEM");
    }

    @Test
    void where_no_source_that_speaks_has_a_cell_nothing_is_known() {
        Judge guide = new Judge(Cases.SHIPPED.only(List.of("win32-ipc-guide")));
        found(guide, Asking.nothing().on("Windows NT 4.0"), "dde")
                .verdict(Verdict.UNDETERMINED)
                .by("NO-CELL")
                .gap("No source that speaks says whether Windows NT 4.0 has DDE.")
                .because("no-cell/dde/windows-nt-4.0", "/targets/0 = Windows NT 4.0");
        found(guide, Asking.nothing().on("Windows XP"), "dde")
                .verdict(Verdict.UNDETERMINED)
                .by("NO-CELL");
        foundByAll(Asking.nothing().on("Windows NT 4.0"), "dde").nothingBy("NO-CELL");
        foundByAll(Asking.nothing().on("Windows XP"), "dde")
                .nothingBy("NO-CELL")
                .by("NO-COLUMN");
    }

    @Test
    void a_no_that_an_add_on_turns_is_to_be_installed_once_that_is_accepted() {
        Link link = Asking.nothing().mailslots(Role.OPEN).on("MS-DOS");
        found(link, "mailslots").verdict(Verdict.NOT_VIABLE).by("NOT-PROVIDED");
        found(Cases.accepting(link, "mailslots-on-ms-dos-by-add-on"), "mailslots")
                .verdict(Verdict.CONDITIONAL)
                .nothingBy("NOT-PROVIDED")
                .by("ADD-ON")
                .build("Install LAN Manager for MS-DOS on MS-DOS: Mailslots does not come with it.")
                .because(
                        "KB95900 Mailslots x MS-DOS = NO",
                        "kb95900:comment/mailslots-on-ms-dos-by-add-on",
                        "mailslots-on-ms-dos-by-add-on",
                        "/targets/0 = MS-DOS");
    }

    @Test
    void a_remark_informs() {
        foundByAll(Asking.nothing().on("Windows NT 4.0"), "dde")
                .verdict(Verdict.VIABLE)
                .by("REMARK");
        found(Asking.nothing().on("Windows NT 4.0"), "dde").nothingBy("REMARK");
    }
}
