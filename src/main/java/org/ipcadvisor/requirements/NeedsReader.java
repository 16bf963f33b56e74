package org.ipcadvisor.requirements;

/** Reads what is asked of the mechanism of an application or a link. */
final class NeedsReader {

    private NeedsReader() {}

    /** The needs of the short form, which stand under {@code needs}. */
    static Needs ofApplication(Mapping needs) {
        Mapping rpc = needs.nested("rpc", Layout.RPC, "{role: client, transport: tcp}");
        Mapping ole = ole(needs);
        return new Needs(
                needs.get("pipes").word(Words.ROLES),
                needs.get("mailslots").word(Words.ROLES),
                needs.get("interoperate").flag(),
                rpc.get("role").word(Words.RPC_ROLES),
                rpc.get("transport").word(Words.TRANSPORTS),
                needs.get("acrossMachines").flag(),
                ole.get("inService").flag(),
                ole.get("crossUser").flag(),
                sockets(needs).get("api").word(Words.SOCKETS_APIS),
                copyData(needs).get("receiverWrites").flag(),
                needs.get("carries").word(Words.PAYLOADS),
                needs.get("broadcast").flag(),
                needs.get("flow").word(Words.FLOWS),
                Need.leftOut(needs.path()));
    }

    /**
     * The needs of a link; those that only the short form has are left out, with the link's own path. So is, with its
     * path, who sends: that cannot be told before the ends are.
     */
    static Needs ofLink(Mapping link) {
        Mapping rpc = link.nested("rpc", Layout.RPC_OF_LINK, "{transport: tcp}");
        Mapping ole = ole(link);
        return new Needs(
                Need.leftOut(link.path()),
                Need.leftOut(link.path()),
                Need.leftOut(link.path()),
                Need.leftOut(link.path()),
                rpc.get("transport").word(Words.TRANSPORTS),
                link.get("acrossMachines").flag(),
                ole.get("inService").flag(),
                ole.get("crossUser").flag(),
                sockets(link).get("api").word(Words.SOCKETS_APIS),
                copyData(link).get("receiverWrites").flag(),
                link.get("carries").word(Words.PAYLOADS),
                link.get("broadcast").flag(),
                Need.leftOut(link.path()),
                Need.leftOut(link.get("sends").path()));
    }

    private static Mapping ole(Mapping needs) {
        return needs.nested("ole", Layout.OLE, "{inService: true, crossUser: false}");
    }

    private static Mapping sockets(Mapping needs) {
        return needs.nested("sockets", Layout.SOCKETS, "{api: winsock}");
    }

    private static Mapping copyData(Mapping needs) {
        return needs.nested("copyData", Layout.COPY_DATA, "{receiverWrites: false}");
    }
}
