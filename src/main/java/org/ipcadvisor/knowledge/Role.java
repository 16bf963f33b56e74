package org.ipcadvisor.knowledge;

import java.util.Locale;

/** What an end does with the shared thing of a mechanism: bring it into being, or use what another end brought. */
public enum Role {
    /** Creates the pipe or mailslot, is the RPC server, hosts the OLE object. */
    CREATE,
    /** Opens the pipe, writes to the mailslot, is the RPC client, uses the OLE object. */
    OPEN;

    /** The word of the contract, as {@code create}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
