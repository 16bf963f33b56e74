package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Cases.end;
import static org.ipcadvisor.engine.Found.foundByAll;

import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Flow;
import org.ipcadvisor.requirements.Payload;
import org.ipcadvisor.requirements.Sends;
import org.junit.jupiter.api.Test;

/** {@code rules/loads.drl}: what a mechanism carries, and which way. */
class LoadsRulesTest {

    private static final Component ENGINE = end("engine", "Windows NT 4.0");
    private static final Component DESK = end("desk", "Windows 95");
    private static final Component HANDHELD = end("handheld", "Win32s");

    @Test
    void who_creates_a_mailslot_reads_it_and_does_not_send() {
        foundByAll(Asking.nothing().sends(Sends.from(ENGINE)).from(ENGINE, DESK), "mailslots")
                .verdict(Verdict.NOT_VIABLE)
                .by("RECEIVER-SENDS")
                .blocks("Windows NT 4.0 is asked to send, and the end that creates the mailslot only receives.")
                .because(
                        "win32-ipc-guide:mailslots/direction",
                        "/links/link/sends = engine",
                        "/links/link/creates = engine",
                        "/components/engine/targets/0 = Windows NT 4.0");
    }

    @Test
    void who_opens_a_mailslot_sends() {
        foundByAll(Asking.nothing().sends(Sends.from(DESK)).from(ENGINE, DESK), "mailslots")
                .verdict(Verdict.VIABLE)
                .nothingBy("RECEIVER-SENDS")
                .by("COURSE")
                .on("Windows 95")
                .informs("On Windows 95, data goes one way over Mailslots.");
        foundByAll(Asking.nothing().from(ENGINE, DESK), "mailslots")
                .nothingBy("RECEIVER-SENDS")
                .nothingBy("COURSE");
    }

    @Test
    void either_end_may_create_where_the_sender_opens() {
        foundByAll(Asking.nothing().sends(Sends.from(DESK)).between(DESK, ENGINE), "mailslots")
                .verdict(Verdict.CONDITIONAL)
                .by("ONE-WAY")
                .build(
                        "Have engine create and desk open: the other way round, the verdict on Mailslots is not-viable.");
    }

    @Test
    void both_ways_take_two_mailslots_and_two_ends_that_can_create_one() {
        foundByAll(Asking.nothing().sends(Sends.BOTH).from(ENGINE, DESK), "mailslots")
                .verdict(Verdict.CONDITIONAL)
                .nothingBy("SECOND-OBJECT")
                .by("TWO-OBJECTS")
                .on("Windows 95")
                .build("Use one mailslot for each direction on Windows 95: over one, data goes one way only.");
        foundByAll(Asking.nothing().sends(Sends.BOTH).from(ENGINE, HANDHELD), "mailslots")
                .verdict(Verdict.NOT_VIABLE)
                .by("SECOND-OBJECT")
                .blocks("Win32s would have to create the mailslot by which it receives, and can only open one.")
                .because(
                        "win32-ipc-guide:mailslots/direction",
                        "KB95900 Mailslots x Win32s = YES(3)",
                        "KB95900 note 3",
                        "note-3-covers-win32s",
                        "/links/link/sends = both",
                        "/components/handheld/targets/0 = Win32s");
    }

    @Test
    void copies_that_send_both_ways_need_two_and_one_way_is_enough_for_one() {
        foundByAll(Asking.nothing().flow(Flow.DUPLEX).on("Windows NT 4.0"), "mailslots")
                .by("TWO-OBJECTS");
        foundByAll(Asking.nothing().flow(Flow.ONE_WAY).mailslots(Role.CREATE).on("Windows NT 4.0"), "mailslots")
                .verdict(Verdict.VIABLE)
                .nothingBy("TWO-OBJECTS")
                .nothingBy("RECEIVER-SENDS");
    }

    @Test
    void a_pipe_goes_both_ways() {
        foundByAll(Asking.nothing().sends(Sends.BOTH).from(ENGINE, DESK), "named-pipes")
                .verdict(Verdict.VIABLE)
                .nothingBy("TWO-OBJECTS")
                .by("COURSE")
                .on("Windows 95")
                .informs("On Windows 95, data goes both ways over Named pipes.");
    }

    @Test
    void a_semaphore_carries_no_data_and_no_calls() {
        foundByAll(Asking.nothing().carries(Payload.DATA).on("Windows NT 4.0"), "semaphores")
                .verdict(Verdict.NOT_VIABLE)
                .by("SIGNAL-ONLY")
                .blocks("Semaphores is asked to carry data, and can only carry signals on Windows NT 4.0.");
        foundByAll(Asking.nothing().carries(Payload.CALLS).on("Windows NT 4.0"), "semaphores")
                .verdict(Verdict.NOT_VIABLE);
        foundByAll(Asking.nothing().carries(Payload.SIGNAL).on("Windows NT 4.0"), "semaphores")
                .verdict(Verdict.VIABLE)
                .nothingBy("SIGNAL-ONLY")
                .by("CARRIED")
                .informs("Semaphores can carry signals on Windows NT 4.0.");
        foundByAll(Asking.nothing().on("Windows NT 4.0"), "semaphores")
                .verdict(Verdict.VIABLE)
                .nothingBy("SIGNAL-ONLY");
    }

    @Test
    void calls_over_data_are_to_be_built() {
        foundByAll(Asking.nothing().carries(Payload.CALLS).on("Windows NT 4.0"), "named-pipes")
                .verdict(Verdict.CONDITIONAL)
                .by("CALLS-TO-BUILD")
                .build(
                        "Build the calls over Named pipes on Windows NT 4.0 yourself: what is carried there is a stream of"
                                + " bytes and messages.");
        foundByAll(Asking.nothing().carries(Payload.CALLS).on("Windows NT 4.0"), "rpc")
                .verdict(Verdict.VIABLE)
                .nothingBy("CALLS-TO-BUILD")
                .by("CARRIED")
                .informs("RPC can carry calls on Windows NT 4.0.");
        foundByAll(Asking.nothing().carries(Payload.DATA).on("Windows NT 4.0"), "rpc")
                .by("CARRIED")
                .informs("RPC can carry calls on Windows NT 4.0.");
    }
}
