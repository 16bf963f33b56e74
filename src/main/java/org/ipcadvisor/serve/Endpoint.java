package org.ipcadvisor.serve;

import java.io.IOException;
import java.util.List;
import org.ipcadvisor.http.RefusedException;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.http.Request;

/** What answers the requests for one path. */
@FunctionalInterface
interface Endpoint {

    /**
     * The reply to a request.
     *
     * @param names what stands in the path where its pattern has names in braces
     * @throws RefusedException if it cannot be answered as it asks
     */
    Reply answer(Request request, List<String> names) throws IOException;
}
