package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.engine.Found.foundByAll;

import org.ipcadvisor.advice.Verdict;
import org.junit.jupiter.api.Test;

/** {@code rules/sharing.drl}: who may write to what both sides see. */
class SharingRulesTest {

    private static final String COPYDATA = "wm-copydata";

    @Test
    void the_receiver_on_win32s_must_not_change_the_data() {
        found(Asking.nothing().receiverWrites(true).on("Win32s"), COPYDATA)
                .by("SHARED-BUFFER")
                .blocks("The receiver of WM_COPYDATA is to change the data,"
                        + " and on Win32s that changes it for the sender too.")
                .because(
                        "KB95900 WM_COPYDATA x Win32s = YES(9)",
                        "KB95900 note 9",
                        "note-9-forbids-a-receiver-that-writes",
                        "/needs/copyData/receiverWrites = true",
                        "/targets/0 = Win32s");
    }

    @Test
    void whether_the_receiver_changes_the_data_has_to_be_said() {
        found(Asking.nothing().on("Win32s"), COPYDATA)
                .by("SHARED-BUFFER")
                .decide("Say whether the receiver of WM_COPYDATA changes the data:"
                        + " on Win32s that would change it for the sender too.")
                .because(
                        "KB95900 WM_COPYDATA x Win32s = YES(9)",
                        "KB95900 note 9",
                        "note-9-forbids-a-receiver-that-writes",
                        "/needs/copyData/receiverWrites left out",
                        "/targets/0 = Win32s");
    }

    @Test
    void a_receiver_that_only_reads_is_told_that_it_has_to() {
        found(Asking.nothing().receiverWrites(false).on("Win32s"), COPYDATA)
                .by("SHARED-BUFFER")
                .informs("The receiver of WM_COPYDATA leaves the data alone,"
                        + " as it has to on Win32s, where both sides see one buffer.")
                .because(
                        "KB95900 WM_COPYDATA x Win32s = YES(9)",
                        "KB95900 note 9",
                        "note-9-forbids-a-receiver-that-writes",
                        "/needs/copyData/receiverWrites = false",
                        "/targets/0 = Win32s");
    }

    @Test
    void other_columns_copy_and_other_rows_are_not_spoken_of() {
        found(Asking.nothing().receiverWrites(true).on("Windows 95"), COPYDATA).nothingBy("SHARED-BUFFER");
        found(Asking.nothing().receiverWrites(true).on("Win32s"), "mem-mapped-file")
                .nothingBy("SHARED-BUFFER");
    }

    @Test
    void by_a_text_the_receiver_leaves_the_data_alone_everywhere() {
        foundByAll(Asking.nothing().receiverWrites(true).on("Windows NT 4.0"), "wm-copydata")
                .verdict(Verdict.NOT_VIABLE)
                .by("READ-ONLY-DATA")
                .blocks(
                        "The receiver of WM_COPYDATA is to change the data, which it has to leave as it is on Windows NT 4.0.")
                .because(
                        "win32-ipc-guide:wm-copydata/read-only",
                        "/needs/copyData/receiverWrites = true",
                        "/targets/0 = Windows NT 4.0");
        foundByAll(Asking.nothing().receiverWrites(false).on("Windows NT 4.0"), "wm-copydata")
                .verdict(Verdict.VIABLE)
                .nothingBy("READ-ONLY-DATA");
        foundByAll(Asking.nothing().on("Windows NT 4.0"), "wm-copydata")
                .verdict(Verdict.VIABLE)
                .nothingBy("READ-ONLY-DATA");
    }
}
