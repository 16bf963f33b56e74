package org.ipcadvisor.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of HTTP/1.1: takes connections, each of which is served by a thread, up to a number at a time. Who comes when all
 * are taken waits for a moment, and so does who comes behind; meanwhile those who have had a turn give theirs up.
 */
public final class Server implements AutoCloseable {

    /** How many wait to be taken, at the system. */
    private static final int BACKLOG = 512;

    /** How many requests a client sends while others wait. */
    private static final int TURN = 16;

    private static final Duration WAIT = Duration.ofSeconds(1);

    /** How long a client that has nothing to ask keeps its place when others wait. */
    private static final Duration IDLE = Duration.ofSeconds(3);

    private static final int TURNED_AWAY_MILLIS = 200;

    /** How often it looks who has got an answer when it stops. */
    private static final int STEP_MILLIS = 20;

    private final ServerSocket listener;
    private final Handler handler;
    private final RequestReader requests;
    private final Limits limits;
    private final Semaphore free;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(daemons("http-"));
    private volatile boolean othersWait;
    private volatile boolean open = true;

    private Server(ServerSocket listener, Handler handler, Hosts hosts, Limits limits) {
        this.listener = listener;
        this.handler = handler;
        this.requests = new RequestReader(hosts, limits);
        this.limits = limits;
        this.free = new Semaphore(limits.connections());
    }

    /**
     * Begins to serve.
     *
     * @param port the port, or 0 for any that is free
     * @param hosts the names by which it may be called
     * @throws IOException if it cannot listen there
     */
    public static Server start(InetAddress address, int port, Handler handler, Hosts hosts, Limits limits)
            throws IOException {
        Server server = new Server(new ServerSocket(port, BACKLOG, address), handler, hosts, limits);
        daemons("http-accept-").newThread(server::accept).start();
        daemons("http-watch-").newThread(server::watch).start();
        return server;
    }

    /** The port on which it listens. */
    public int port() {
        return listener.getLocalPort();
    }

    /** How many connections there are. */
    public int connections() {
        return connections.size();
    }

    private void accept() {
        while (open) {
            try {
                take(listener.accept());
            } catch (IOException | RuntimeException e) {
                pause(); // it was closed, the system is short of something, or one client cannot be told why: others
                // come
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void take(Socket socket) throws IOException, InterruptedException {
        if (!free.tryAcquire() && !waitedFor()) {
            turnAway(socket);
            return;
        }
        Connection connection = new Connection(socket, handler, requests, limits, this::stays);
        connections.add(connection);
        try {
            threads.execute(() -> {
                try {
                    connection.run();
                } finally {
                    release(connection);
                }
            });
        } catch (RejectedExecutionException | OutOfMemoryError e) { // it is stopped, or there is no thread for it
            connection.close();
            release(connection);
        }
    }

    private void release(Connection connection) {
        connections.remove(connection);
        free.release();
    }

    private boolean waitedFor() throws InterruptedException {
        othersWait = true;
        try {
            connections.stream().filter(each -> each.isIdleFor(IDLE)).forEach(Connection::close);
            return free.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            othersWait = false;
        }
    }

    private boolean stays(int served) {
        return open && !(othersWait && served >= TURN);
    }

    /** Says that there are too many; the client has little time to hear it, for others wait. */
    private void turnAway(Socket socket) {
        try (socket) {
            Reply reply = handler.refused(RefusedException.busy("Too many are being served. Try again in a second."));
            new ReplyWriter(socket.getOutputStream()).write(reply, false, false);
            Farewell.to(socket, TURNED_AWAY_MILLIS);
        } catch (IOException e) {
            // it has gone
        }
    }

    /** Gives up those who do not take what they are sent. */
    private void watch() {
        while (open || !connections.isEmpty()) {
            connections.stream().filter(Connection::isStuck).forEach(Connection::close);
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(Math.max(1, Math.min(500, limits.reply().toMillis() / 4)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes no more requests, and waits for those that are being answered, for at most so long. */
    public void close(Duration grace) {
        open = false;
        try {
            listener.close();
            letThemEnd(grace);
        } catch (IOException e) {
            // whoever is left is let go of
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.forEach(Connection::close);
        threads.shutdownNow();
    }

    /** Lets go of each client that has its answer, time and again, for one that is answered now is idle in a moment. */
    private void letThemEnd(Duration grace) throws InterruptedException {
        long until = System.nanoTime() + grace.toNanos();
        do {
            connections.stream().filter(each -> each.isIdleFor(Duration.ZERO)).forEach(Connection::close);
        } while (!free.tryAcquire(limits.connections(), STEP_MILLIS, TimeUnit.MILLISECONDS)
                && System.nanoTime() < until);
    }

    /** Takes no more requests, and lets go of all clients. */
    @Override
    public void close() {
        close(Duration.ZERO);
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
