package org.ipcadvisor.http;

import java.time.Duration;

/**
 * How much a server takes from its clients, and how long it waits for them.
 *
 * @param lineBytes the longest request line
 * @param headBytes the most bytes of all header fields
 * @param bodyBytes the longest body, unless it is a stream
 * @param connections how many connections are served at a time
 * @param request how long a request may take to arrive, from its first byte to its last; of a stream, each line of it
 * @param idle how long a connection may wait for its next request
 * @param reply how long a client may take to accept what it is sent, or each part of a stream
 */
public record Limits(
        int lineBytes, int headBytes, int bodyBytes, int connections, Duration request, Duration idle, Duration reply) {

    /** The limits of the service: 8 KiB, 16 KiB, 1 MiB, 64 connections, and ten seconds for each step. */
    public static Limits standard() {
        Duration step = Duration.ofSeconds(10);
        return new Limits(8 << 10, 16 << 10, 1 << 20, 64, step, step, step);
    }

    /** The same, with another time for each step. */
    public Limits within(Duration step) {
        return new Limits(lineBytes, headBytes, bodyBytes, connections, step, step, step);
    }

    /** The same, with another number of connections. */
    public Limits withConnections(int most) {
        return new Limits(lineBytes, headBytes, bodyBytes, most, request, idle, reply);
    }
}
