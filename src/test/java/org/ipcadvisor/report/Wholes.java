package org.ipcadvisor.report;

import static org.ipcadvisor.advice.ConditionKind.BUILD;
import static org.ipcadvisor.advice.ConditionKind.VERIFY;

import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Plan.Use;
import org.ipcadvisor.advice.Relay;
import org.ipcadvisor.advice.Sentence;
import org.ipcadvisor.advice.Verdict;

/** Cases with a plan for the whole, and with relays. */
final class Wholes {

    private Wholes() {}

    /** Two links that take two mechanisms. */
    static Case plan() {
        return Plants.plantMonitor()
                .plan(new Plan(
                        Plan.Parts.LINKS,
                        List.of("named-pipes", "windows-sockets"),
                        List.of(
                                new Use("readings", "named-pipes", Verdict.CONDITIONAL, List.of()),
                                new Use("peers", "windows-sockets", Verdict.VIABLE, List.of())),
                        List.of(),
                        List.of("readings", "peers"),
                        List.of(
                                "peers cannot use Named pipes: Windows 95 is asked to create the pipe and can only open"
                                        + " one.",
                                "readings and peers have no mechanism in common."),
                        List.of(),
                        List.of()));
    }

    /** An application that takes two mechanisms, has a target without one, and relays. */
    static Case portfolio() {
        Finding build = condition(BUILD, "Build for a FIFO queue on POSIX.");
        Finding probe = condition(VERIFY, "Probe RPC on Win32s at run time.");
        return Cases.orderDesk()
                .relays(
                        relay("POSIX", "MS-DOS", "OS/2", true),
                        relay("POSIX", "Win16", "OS/2", true),
                        relay("POSIX", "Win32s", "Win2000", false))
                .plan(new Plan(
                        Plan.Parts.TARGETS,
                        List.of("rpc", "named-pipes"),
                        List.of(
                                new Use("Windows 95", "rpc", Verdict.VIABLE, List.of()),
                                new Use("Win32s", "rpc", Verdict.CONDITIONAL, List.of(probe)),
                                new Use("POSIX", "named-pipes", Verdict.CONDITIONAL, List.of(build))),
                        List.of("Windows XP"),
                        List.of("Win32s", "POSIX"),
                        List.of("POSIX has no RPC."),
                        List.of("On Windows 95 and Win32s use RPC.", "On POSIX use Named pipes.", probe.message()),
                        List.of("The copies do not talk to each other.")));
    }

    static Relay relay(String from, String to, String over, boolean required) {
        return new Relay(from, to, over, required, "semaphores", Verdict.VIABLE, "netbios", Verdict.CONDITIONAL);
    }

    private static Finding condition(ConditionKind kind, String message) {
        return new Finding(
                "R",
                Effect.CONDITION,
                kind,
                null,
                null,
                null,
                null,
                new Sentence(message, Map.of()),
                List.of(Table.note(1)));
    }
}
