package org.ipcadvisor.http;

import java.io.IOException;

/** What a server asks for its replies; by several threads at once. */
public interface Handler {

    /**
     * The reply to a request.
     *
     * @throws RefusedException if it is not answered as it asks
     * @throws IOException if its body does not arrive
     */
    Reply answer(Request request) throws IOException;

    /** The reply that says that a request was refused. */
    Reply refused(RefusedException refusal);

    /** The reply to a request at which this program has failed. */
    Reply failed(Throwable fault);
}
