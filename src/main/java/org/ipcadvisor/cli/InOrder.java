package org.ipcadvisor.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work that is done on several threads at once, whose results come in the order in which it was given. No more of it waits
 * than keeps the threads busy, so that memory does not grow with its amount.
 *
 * @param <R> what each piece of work results in
 */
final class InOrder<R> implements AutoCloseable {

    /** How much may wait for each thread. */
    private static final int AHEAD = 4;

    /** Documents may be nested as deeply as the main thread bears. */
    private static final long STACK_BYTES = 8L << 20;

    private final ExecutorService workers;
    private final Deque<Future<R>> pending = new ArrayDeque<>();
    private final int most;
    private final Sink<R> sink;

    /**
     * Starts with no work.
     *
     * @param threads how many threads there are to be
     * @param sink where the results go, on the thread that gives the work
     */
    InOrder(int threads, Sink<R> sink) {
        this.workers = Executors.newFixedThreadPool(threads, InOrder::thread);
        this.most = threads * AHEAD;
        this.sink = sink;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "batch", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** Gives more work; waits for the eldest first where enough is waiting. */
    void add(Callable<R> work) throws UnfinishedException {
        if (pending.size() == most) {
            deliver();
        }
        pending.add(workers.submit(work));
    }

    /** Waits until all work is done and its results are delivered. */
    void drain() throws UnfinishedException {
        while (!pending.isEmpty()) {
            deliver();
        }
    }

    private void deliver() throws UnfinishedException {
        try {
            sink.take(pending.remove().get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnfinishedException unfinished
                    ? unfinished
                    : UnfinishedException.fault("judging", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UnfinishedException.fault("judging", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Takes results one after another. */
    @FunctionalInterface
    interface Sink<R> {
        void take(R result) throws UnfinishedException;
    }
}
