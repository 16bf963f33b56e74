package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.engine.Cases.Asked;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Flow;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Payload;
import org.ipcadvisor.requirements.RunsAs;
import org.ipcadvisor.requirements.Sends;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Transport;

/** A few dozen links in which every rule has something to say, and every cell decides somewhere. */
final class CoverageLinks {

    private CoverageLinks() {}

    /** Links on which what the article leaves open matters, so that a second source has something to say. */
    static List<Link> beyondTheArticle() {
        Asking demanding = Asking.nothing()
                .acrossMachines(true)
                .carries(Payload.CALLS)
                .flow(Flow.DUPLEX)
                .broadcast(true)
                .hasWindow("App", false)
                .receiverWrites(true)
                .mailslots(Role.CREATE)
                .version("1.0");
        Asking mild = Asking.nothing()
                .carries(Payload.SIGNAL)
                .flow(Flow.ONE_WAY)
                .hasWindow("App", true)
                .version("1.25");
        List<Link> links = new ArrayList<>(List.of(Cases.ruledOut("netbios", "winnt")));
        for (String column : ContractCells.COLUMNS) {
            links.add(demanding.on(column));
            links.add(mild.on(column));
        }
        Component service = Cases.component("service", RunsAs.SERVICE, "LocalSystem", null, "Windows NT 4.0");
        Component program = Cases.component("program", RunsAs.APPLICATION, "interactive", null, "Windows 95");
        Component other = Cases.component("program", RunsAs.APPLICATION, null, null, "Windows 95");
        for (Sends sends : List.of(Sends.from(service), Sends.from(program), Sends.BOTH)) {
            links.add(Asking.nothing().carries(Payload.DATA).sends(sends).from(service, program));
        }
        for (String column : List.of("winnt", "win9x", "win16")) {
            links.add(Asking.nothing().acrossMachines(true).on(column));
            links.add(Asking.nothing().carries(Payload.DATA).on(column));
            links.add(Asking.nothing().carries(Payload.CALLS).on(column));
            links.add(Asking.nothing().flow(Flow.DUPLEX).on(column));
            links.add(Asking.nothing().broadcast(true).on(column));
            links.add(Asking.nothing().hasWindow("App", false).on(column));
            links.add(Asking.nothing().receiverWrites(true).on(column));
        }
        links.add(Asking.nothing().acrossMachines(true).inService(false).on("winnt"));
        links.add(Asking.nothing().sends(Sends.BOTH).from(service, Cases.end("handheld", "Win32s")));
        links.add(Asking.nothing().from(service, other));
        links.add(Cases.accepting(Asking.nothing().on("MS-DOS"), "mailslots-on-ms-dos-by-add-on"));
        links.add(Asking.nothing().on("Windows XP"));
        return links;
    }

    static List<Link> all() {
        List<Link> links = new ArrayList<>();
        Asked settled = new Asked(
                Role.OPEN, Role.OPEN, false, Role.OPEN, Transport.TCP, false, false, false, SocketsApi.WINSOCK, false);
        Asked worst = new Asked(
                Role.CREATE, Role.CREATE, true, Role.CREATE, Transport.NETBIOS, true, true, true, SocketsApi.BSD, true);
        Asked served = new Asked(null, null, null, Role.CREATE, Transport.NAMED_PIPES, null, true, false, null, null);
        for (String column : ContractCells.COLUMNS) {
            for (Asked asked : List.of(settled, worst, served)) {
                links.add(Cases.copies(asked, Cases.targets(asked, "1.25", List.of(column))));
                links.add(Cases.copies(asked, Cases.targets(asked, "1.0", List.of(column))));
            }
        }
        links.add(Cases.copies(Asked.pipes(Role.CREATE, true), "posix", "winnt"));
        links.add(Cases.copies(Asked.pipes(Role.CREATE, null), "posix", "winnt"));
        links.add(Cases.copies(Asked.NOTHING, "Windows XP"));
        links.add(Cases.borrowing("Windows 2000"));
        links.add(Cases.constrained(List.of(List.of("dde", "rpc")), List.of(), null, "winnt"));
        links.add(Cases.constrained(List.of(), List.of("mailslots"), "clipboard", "winnt"));
        Component service = Cases.component("service", RunsAs.SERVICE, "LocalSystem", null, "Windows NT 4.0");
        Component program = Cases.component("program", RunsAs.APPLICATION, "interactive", null, "Windows 95");
        Component posix = Cases.component("batch", RunsAs.APPLICATION, "interactive", null, "POSIX");
        Asked across = new Asked(null, null, null, null, null, true, null, null, null, null);
        for (Asked asked : List.of(Asked.NOTHING, across)) {
            links.add(Cases.directed(asked, service, program));
            links.add(Cases.directed(asked, program, service));
            links.add(Cases.between(asked, program, service));
            links.add(Cases.among(asked, program, service));
            links.add(Cases.directed(asked, service, posix));
        }
        return links;
    }
}
