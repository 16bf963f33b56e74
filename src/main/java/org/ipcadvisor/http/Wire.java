package org.ipcadvisor.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What a client sends, byte by byte, each of which has to be there by a time. */
final class Wire extends InputStream {

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[8 << 10];
    private int next;
    private int end;
    private long deadline;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /** Gives the client that much time from now on. */
    void within(Duration time) {
        deadline = System.nanoTime() + time.toNanos();
    }

    /** Whether a byte is there before the time is over and the client has gone. */
    boolean awaits() throws IOException {
        try {
            return next < end || fill();
        } catch (RefusedException e) {
            return false; // nothing was asked: there is nothing to refuse
        }
    }

    @Override
    public int available() throws IOException {
        return end - next + in.available();
    }

    @Override
    public int read() throws IOException {
        return next < end || fill() ? buffer[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (next == end && !fill()) {
            return -1;
        }
        int taken = Math.min(most, end - next);
        System.arraycopy(buffer, next, into, from, taken);
        next += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw late();
        }
        try {
            socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
            next = 0;
            end = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
            return end > 0;
        } catch (SocketTimeoutException e) {
            throw late();
        }
    }

    private static RefusedException late() {
        return new RefusedException(408, "The request did not arrive in time. Send it without pauses.");
    }
}
