package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.SocketsApi;
import org.ipcadvisor.requirements.Transport;

/** The needs of a link that could be asked less strictly. */
final class NeedChanges {

    private final Needs needs;
    private final List<Change> all = new ArrayList<>();

    NeedChanges(Link link) {
        this.needs = link.terms().needs();
    }

    List<Change> all() {
        less(needs.pipes(), Role.CREATE, Role.OPEN, "open", Cost.ROLE, only("opens pipes", "creates them"));
        less(needs.mailslots(), Role.CREATE, Role.OPEN, "open", Cost.ROLE, only("opens mailslots", "creates them"));
        less(needs.rpcRole(), Role.CREATE, Role.OPEN, "client", Cost.ROLE, only("is an RPC client", "is the server"));
        less(needs.interoperate(), "The copies of the application do not talk to each other.", Cost.ROLE);
        transports();
        String winsock = "Windows sockets are used through Winsock, not in the BSD style.";
        less(needs.socketsApi(), SocketsApi.BSD, SocketsApi.WINSOCK, "winsock", Cost.DETAIL, winsock);
        less(needs.receiverWrites(), "The receiver of WM_COPYDATA leaves the data as it is.", Cost.DETAIL);
        less(needs.broadcast(), "Nothing is sent to all at once.", Cost.ROLE);
        less(needs.oleInService(), "The OLE object is hosted by an application, not by a service.", Cost.ROLE);
        less(needs.oleCrossUser(), "The OLE object is used by the user that hosts it, and by no other.", Cost.ROLE);
        return all;
    }

    private static String only(String part, String other) {
        return "The application only " + part + "; another program " + other + ".";
    }

    private void transports() {
        Transport now = needs.rpcTransport().value();
        for (Transport other : Transport.values()) {
            if (now != null && now != other) {
                String local = Boolean.TRUE.equals(needs.acrossMachines().value()) && other == Transport.LOCAL
                        ? " That stays on one machine, while another is to be reached."
                        : "";
                String loses = "RPC runs over " + other.word() + ", not over " + now.word() + "." + local;
                less(needs.rpcTransport(), now, other, other.word(), Cost.DETAIL, loses);
            }
        }
    }

    private void less(Need<Boolean> need, String loses, Cost cost) {
        less(need, true, false, false, cost, loses);
    }

    private <T> void less(Need<T> need, T strict, T lenient, Object written, Cost cost, String loses) {
        if (Objects.equals(need.value(), strict)) {
            String path = need.path();
            all.add(Change.of(new Edit.Put(path, written), path, link -> link.answered(path, lenient), cost, loses));
        }
    }
}
