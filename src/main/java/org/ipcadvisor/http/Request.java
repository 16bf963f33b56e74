package org.ipcadvisor.http;

import java.util.List;
import java.util.Locale;

/**
 * A request whose head has arrived.
 *
 * @param method the method, as GET
 * @param path the segments of the path, decoded
 * @param query what follows the question mark, as it was sent; empty for none
 * @param host the host that it is meant for, with its port as it was written
 * @param fields the header fields
 * @param body what is still to arrive
 */
public record Request(String method, List<String> path, String query, String host, Fields fields, Body body) {

    /** Whether it asks for the head of a reply alone. */
    boolean isHead() {
        return method.equals("HEAD");
    }

    /** Whether the connection is to be used again. */
    boolean stays() {
        return !fields.list("Connection").toLowerCase(Locale.ROOT).contains("close");
    }
}
