package org.ipcadvisor.report;

import static org.ipcadvisor.advice.ConditionKind.BUILD;
import static org.ipcadvisor.advice.ConditionKind.DECIDE;
import static org.ipcadvisor.advice.Effect.BLOCK;
import static org.ipcadvisor.advice.Effect.INFORMS;
import static org.ipcadvisor.report.Found.leftOut;
import static org.ipcadvisor.report.Found.line;
import static org.ipcadvisor.report.Table.cell;
import static org.ipcadvisor.report.Table.note;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Verdict;

/** Cases of several links. */
final class Plants {

    private static final String SILENT =
            "Test {mechanism} between {product} and another machine: KB95900 does not say that it reaches one.";

    private Plants() {}

    /** Two links between components; the second one's ends are one component. */
    static Case plantMonitor() {
        return Case.of("Plant Monitor")
                .file("plant-monitor.yaml")
                .link(
                        "readings",
                        "collector creates, console opens",
                        Interoperation.NOT_STATED,
                        "named-pipes",
                        readings())
                .link("peers", "among the instances of console", Interoperation.SAME_COLUMN, null, peers("Windows 95"));
    }

    /** Three components and five links. */
    static Case plant() {
        return plantMonitor()
                .link("alarms", "between collector and console", Interoperation.NOT_STATED, null, alarms())
                .link("archive", "store creates, collector opens", Interoperation.NOT_STATED, "rpc", archive())
                .link("panels", "among the instances of panel", Interoperation.SAME_COLUMN, null, peers("Windows 98"));
    }

    private static Found archive() {
        Fact across = line(31, 5, "/links/archive/acrossMachines", "true");
        Found found = new Found()
                .column("Windows NT 4.0", "WinNT")
                .column("Windows 2000", "Win2000")
                .verifyEach("WinNT", "SILENT-ON-MACHINES", "Windows NT 4.0", SILENT, across)
                .verifyEach("Win2000", "SILENT-ON-MACHINES", "Windows 2000", SILENT, across);
        List.of("ole-1.0", "ole-2.0")
                .forEach(ole -> found.condition(
                        DECIDE,
                        ole,
                        "OTHER-USER",
                        "Windows NT 4.0",
                        "Say whether another user uses the {mechanism} object on {product}.",
                        note(10),
                        leftOut("/components/store/account")));
        return found;
    }

    private static Found alarms() {
        return readings()
                .naming("verdict", "not-viable")
                .condition(
                        BUILD,
                        "named-pipes",
                        "ONE-WAY",
                        "",
                        "Have collector create and console open: the other way round, {mechanism} is {verdict}.",
                        cell("named-pipes", "MS-DOS"),
                        note(3))
                .direction("named-pipes", "collector", "console", Verdict.CONDITIONAL)
                .direction("named-pipes", "console", "collector", Verdict.NOT_VIABLE);
    }

    private static Found readings() {
        Fact across = line(12, 5, "/links/readings/acrossMachines", "true");
        return new Found()
                .column("Windows NT 4.0", "WinNT")
                .column("Windows 95", "Win9x")
                .column("MS-DOS", "MS-DOS")
                .verifyEach("WinNT", "SILENT-ON-MACHINES", "Windows NT 4.0", SILENT, across)
                .verifyEach("Win9x", "SILENT-ON-MACHINES", "Windows 95", SILENT, across)
                .verifyEach("MS-DOS", "SILENT-ON-MACHINES", "MS-DOS", SILENT, across)
                .naming("object", "pipe")
                .finds(
                        INFORMS,
                        "named-pipes",
                        "OPEN-ONLY",
                        "MS-DOS",
                        "{product} only opens the {object}, which it can.",
                        cell("named-pipes", "MS-DOS"),
                        note(3));
    }

    private static Found peers(String product) {
        return new Found()
                .column(product, "Win9x")
                .naming("object", "pipe")
                .naming("transport", "NetBIOS")
                .finds(
                        BLOCK,
                        "named-pipes",
                        "OPEN-ONLY",
                        product,
                        Cases.CANNOT_CREATE,
                        cell("named-pipes", "Win9x"),
                        note(3),
                        line(20, 3, "/links/peers", "among the instances of console"))
                .condition(
                        DECIDE,
                        "rpc",
                        "NO-TRANSPORT",
                        product,
                        Cases.TRANSPORT,
                        cell("rpc", "Win9x"),
                        note(7),
                        leftOut("/links/peers/rpc/transport"));
    }
}
