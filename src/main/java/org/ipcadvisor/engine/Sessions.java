package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that wait to be used again. A thread gets the one that it used last, if that
 * still waits: what it asks next is often nearly the same.
 */
final class Sessions {

    private final Supplier<Session> fresh;
    private final int most;
    private final List<Idle> idle = new ArrayList<>();

    private record Idle(long thread, Session session) {}

    /**
     * Starts with none.
     *
     * @param most how many may wait
     * @param fresh makes one where none waits
     */
    Sessions(int most, Supplier<Session> fresh) {
        this.most = most;
        this.fresh = fresh;
    }

    /** One that nobody else has until it is given back. */
    Session take() {
        Session waiting = poll();
        return waiting == null ? fresh.get() : waiting;
    }

    private synchronized @Nullable Session poll() {
        for (int i = 0; i < idle.size(); i++) {
            if (idle.get(i).thread() == me()) {
                return idle.remove(i).session();
            }
        }
        return idle.isEmpty() ? null : idle.remove(0).session();
    }

    /** Takes one back that is in order; closes it if enough wait. */
    void give(Session session) {
        if (!offer(session)) {
            session.close();
        }
    }

    private synchronized boolean offer(Session session) {
        return idle.size() < most && idle.add(new Idle(me(), session));
    }

    private static long me() {
        return Thread.currentThread().getId();
    }
}
