package org.ipcadvisor.bench;

import org.ipcadvisor.requirements.Link;

/** One way to the decision. For one thread at a time, unless it says otherwise. */
interface Peer {

    /** What it decides for a request that was read: every finding with its sentence and what it cites. */
    Outcome decide(Link.Copies request);
}
