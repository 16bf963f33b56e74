package org.ipcadvisor.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipcadvisor.http.RefusedException;
import org.jspecify.annotations.Nullable;

/** The gate before the engine: so many evaluations at a time, a short queue, and a time in which each has to end. */
final class Evaluations implements AutoCloseable {

    /** Documents may be nested as deeply as the main thread bears. */
    private static final long STACK_BYTES = 8L << 20;

    private static final int PATIENCE_MILLIS = 5;

    /** How long work waits to be begun. */
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final ThreadPoolExecutor threads;
    private final Duration most;

    /**
     * Evaluates nothing yet.
     *
     * @param atATime how many are evaluated at a time
     * @param queue how many wait
     * @param most how long one may take
     */
    Evaluations(int atATime, int queue, Duration most) {
        this.threads = new ThreadPoolExecutor(
                atATime, atATime, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), new Daemons());
        this.most = most;
    }

    /**
     * What some work comes to.
     *
     * @throws RefusedException if too much is waiting, or it takes too long
     */
    <T> T of(Callable<T> work) throws IOException {
        try {
            return result(work, WAIT);
        } catch (RejectedExecutionException e) {
            throw full();
        }
    }

    private static RefusedException full() {
        return RefusedException.busy("Too much is waiting to be judged. Try again in a second.");
    }

    /** The same of work that waits to be let in for as long as it may take. */
    <T> T patiently(Callable<T> work) throws IOException {
        long until = System.nanoTime() + most.toNanos();
        while (true) {
            try {
                return result(work, most);
            } catch (RejectedExecutionException e) {
                if (System.nanoTime() > until || threads.isShutdown()) {
                    throw full();
                }
                pause();
            }
        }
    }

    private <T> T result(Callable<T> work, Duration wait) throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<T> future = threads.submit(() -> {
            begun.countDown();
            return work.call();
        });
        try {
            if (!begun.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                future.cancel(false);
                throw full();
            }
            return future.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it goes on to its end: a session that was left in the middle could not be used again
            throw new RefusedException(
                    504, "This takes longer than " + most.toSeconds() + " seconds, and was given up.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RefusedException.busy("The service is being shut down.");
        } catch (ExecutionException e) {
            throw cause(e.getCause());
        }
    }

    private static IOException cause(@Nullable Throwable cause) {
        if (cause instanceof IOException known) {
            return known;
        }
        throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many are evaluated or wait. */
    int inHand() {
        return threads.getActiveCount() + threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static final class Daemons implements ThreadFactory {

        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(null, work, "judge-" + number.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        }
    }
}
