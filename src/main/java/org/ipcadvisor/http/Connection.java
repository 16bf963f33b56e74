package org.ipcadvisor.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.function.IntPredicate;

/** One client's connection: its requests, one after another, each with its reply. */
final class Connection implements Runnable {

    /** How long a client that was refused has to read why. */
    private static final int LINGER_MILLIS = 1_000;

    private final Socket socket;
    private final Handler handler;
    private final RequestReader requests;
    private final Limits limits;
    private final IntPredicate stays;
    private volatile boolean busy = true;
    private volatile long since = System.nanoTime();
    private boolean unread;
    private volatile boolean writing;
    private volatile long writingSince;

    /**
     * Serves a client.
     *
     * @param stays whether the client may send another request after so many
     */
    Connection(Socket socket, Handler handler, RequestReader requests, Limits limits, IntPredicate stays) {
        this.socket = socket;
        this.handler = handler;
        this.requests = requests;
        this.limits = limits;
        this.stays = stays;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            Wire wire = new Wire(socket);
            ReplyWriter replies = new ReplyWriter(new Marked(socket.getOutputStream()));
            int served = 0;
            while (next(wire)) {
                if (!serve(wire, replies, ++served)) {
                    if (unread || wire.available() > 0) {
                        Farewell.to(socket, LINGER_MILLIS);
                    }
                    return;
                }
            }
        } catch (IOException e) {
            // the client has gone, or was given up: there is nobody to tell
        }
    }

    /** Waits for the next request. */
    private boolean next(Wire wire) throws IOException {
        mark(false);
        wire.within(limits.idle());
        boolean comes = wire.awaits();
        mark(true);
        wire.within(limits.request());
        return comes;
    }

    private boolean serve(Wire wire, ReplyWriter replies, int served) throws IOException {
        Request request = null;
        Reply reply;
        try {
            request = requests.read(wire, replies::invite);
            reply = handler.answer(request);
        } catch (RefusedException e) {
            reply = handler.refused(e);
        } catch (RuntimeException | StackOverflowError e) {
            reply = handler.failed(e);
        }
        unread = request == null || !request.body().isAtEnd();
        boolean streams = reply.stream() != null;
        boolean again =
                request != null && request.stays() && (streams || request.body().isAtEnd()) && stays.test(served);
        mark(true);
        try {
            replies.write(reply, request != null && request.isHead(), again);
        } catch (RuntimeException | StackOverflowError e) {
            handler.failed(e); // the reply is begun: that it ends before its end is all that can be told
            return false;
        }
        return again && request != null && request.body().isAtEnd();
    }

    private void mark(boolean works) {
        since = System.nanoTime();
        busy = works;
    }

    /** Whether it waits for a request, and has for that long. */
    boolean isIdleFor(Duration time) {
        return !busy && System.nanoTime() - since > time.toNanos();
    }

    /** Whether its client has not taken what it was sent for too long. */
    boolean isStuck() {
        return writing && System.nanoTime() - writingSince > limits.reply().toNanos();
    }

    /** Lets go of the client. */
    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // then it is closed already
        }
    }

    /** Notes how long each write takes. */
    private final class Marked extends OutputStream {

        private final OutputStream out;

        Marked(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int start, int count) throws IOException {
            writingSince = System.nanoTime();
            writing = true;
            out.write(from, start, count);
            writing = false;
        }
    }
}
