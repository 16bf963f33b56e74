package org.ipcadvisor.report;

import static org.ipcadvisor.advice.ConditionKind.ASSUME;
import static org.ipcadvisor.advice.ConditionKind.BUILD;
import static org.ipcadvisor.advice.ConditionKind.DECIDE;
import static org.ipcadvisor.advice.Effect.BLOCK;
import static org.ipcadvisor.advice.Effect.GAP;
import static org.ipcadvisor.report.Found.leftOut;
import static org.ipcadvisor.report.Found.line;
import static org.ipcadvisor.report.Table.cell;
import static org.ipcadvisor.report.Table.note;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Verdict;

/** Cases that the tests of the reports share. */
final class Cases {

    static final String CANNOT_CREATE = "{product} is asked to create the {object} and can only open one.";
    static final String TRANSPORT = "Say what {mechanism} runs over: {product} does not have it over {transport}.";
    private static final String OTHER_USER =
            "A service on {product} is to host the {mechanism} object for another user, from whose context access fails.";

    private Cases() {}

    /** Three products, one of which can only open the pipe that it is asked to create. */
    static Case orderDesk() {
        Found found = new Found()
                .column("Windows 95", "Win9x")
                .column("Windows NT 4.0", "WinNT")
                .column("Win32s", "Win32s")
                .verifyEach(
                        "Win32s",
                        "PARTIAL-API",
                        "Win32s",
                        "Probe {mechanism} on {product} at run time: what does nothing there fails.",
                        note(1));
        rolesOfOrderDesk(found);
        dataOfOrderDesk(found);
        Map.of("Win9x", "Windows 95", "WinNT", "Windows NT 4.0", "Win32s", "Win32s").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(host -> List.of("ole-1.0", "ole-2.0")
                        .forEach(ole -> found.finds(
                                BLOCK,
                                ole,
                                "OTHER-USER",
                                host.getValue(),
                                OTHER_USER,
                                cell(ole, host.getKey()),
                                note(10),
                                line(7, 9, "/needs/ole/inService", "true"),
                                line(7, 26, "/needs/ole/crossUser", "true"))));
        String ends = "targets Windows 95, Windows NT 4.0, Win32s";
        return Case.of("Order Desk")
                .file("order-desk.yaml")
                .link("application", ends, Interoperation.NOT_ASKED, "named-pipes", found);
    }

    private static void rolesOfOrderDesk(Found found) {
        found.naming("object", "pipe")
                .finds(
                        BLOCK,
                        "named-pipes",
                        "OPEN-ONLY",
                        "Windows 95",
                        CANNOT_CREATE,
                        cell("named-pipes", "Win9x"),
                        note(3),
                        line(5, 3, "/needs/pipes", "create"))
                .condition(
                        BUILD,
                        "named-pipes",
                        "CREATED-ELSEWHERE",
                        "Win32s",
                        "Have the {object} that {product} opens created by another program.",
                        cell("named-pipes", "Win32s"),
                        note(3),
                        line(3, 50, "/targets/2/pipes", "open"))
                .naming("object", "mailslot")
                .condition(
                        DECIDE,
                        "mailslots",
                        "OPEN-ONLY",
                        "Win32s",
                        "Say whether {product} creates the {object} or only opens it: it cannot create one.",
                        cell("mailslots", "Win32s"),
                        note(3),
                        leftOut("/needs/mailslots"));
    }

    private static void dataOfOrderDesk(Found found) {
        found.naming("protocol", "RPC 1")
                .naming("transport", "NetBIOS")
                .condition(
                        BUILD,
                        "rpc",
                        "PROTOCOL-ONLY",
                        "Windows 95",
                        "Keep {mechanism} with {product} to the {protocol} protocol, the only one that it knows.",
                        cell("rpc", "Win9x"),
                        note(7))
                .condition(
                        DECIDE,
                        "rpc",
                        "NO-TRANSPORT",
                        "Windows 95",
                        TRANSPORT,
                        cell("rpc", "Win9x"),
                        note(7),
                        leftOut("/needs/rpc/transport"))
                .condition(
                        DECIDE,
                        "wm-copydata",
                        "SHARED-BUFFER",
                        "Win32s",
                        "Say whether the receiver of {mechanism} changes the data: on {product} that would change it for"
                                + " the sender too.",
                        cell("wm-copydata", "Win32s"),
                        note(9),
                        leftOut("/needs/copyData/receiverWrites"));
    }

    /** A product without a column, and a mechanism without a row. */
    static Case gap() {
        Found found = new Found();
        Fact.Gap column =
                new Fact.Gap("kb95900:no-column/windows-xp", "KB95900 names Windows XP and has no column for it.");
        List<String> all = Stream.concat(Table.rows().stream().map(Table.Row::id), Stream.of("clipboard"))
                .toList();
        for (String mechanism : all) {
            found.finds(
                    GAP,
                    mechanism,
                    "NO-COLUMN",
                    "Windows XP",
                    "KB95900 has no column for {product}, so nothing is known of {mechanism} there.",
                    column);
        }
        found.finds(
                GAP,
                "clipboard",
                "NO-ROW",
                "Windows XP",
                "KB95900 has no row for {mechanism}, so nothing is known of it on {product}.",
                new Fact.Gap("kb95900:no-row/clipboard", "KB95900 names the clipboard and has no row for it."));
        return Case.of("Till").link("application", "targets Windows XP", Interoperation.NOT_STATED, "clipboard", found);
    }

    /** A product that borrows another's column. */
    static Case assumed() {
        Found found = new Found().column("Windows XP", "Win2000").naming("like", "Windows 2000");
        String says = "Windows XP behaves like Windows 2000.";
        Fact.Assumption assumption = new Fact.Assumption("assume/windows-xp", says);
        for (Table.Row row : Table.rows()) {
            found.condition(
                    ASSUME,
                    row.id(),
                    "BORROWED",
                    "Windows XP",
                    "{product} is assumed to behave like {like}, which no source says.",
                    assumption);
        }
        List<Assumed.Flip> flips = Table.rows().stream()
                .map(row -> new Assumed.Flip("application", row.id(), Verdict.UNDETERMINED))
                .toList();
        return Case.of("Till")
                .file("-")
                .link("application", "targets Windows XP", Interoperation.SAME_COLUMN, null, found)
                .assumes(new Assumed("assume/windows-xp", says, flips));
    }
}
