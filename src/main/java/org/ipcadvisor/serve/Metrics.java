package org.ipcadvisor.serve;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what was answered, and how long it took, in the text format of Prometheus. */
final class Metrics {

    /** Up to how many seconds each bucket counts. */
    private static final double[] BOUNDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5};

    private final Map<String, LongAdder> replies = new ConcurrentSkipListMap<>();
    private final Map<String, Times> times = new ConcurrentSkipListMap<>();

    private static final class Times {
        final LongAdder[] buckets = new LongAdder[BOUNDS.length];
        final LongAdder count = new LongAdder();
        final LongAdder nanos = new LongAdder();

        Times() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }

        void add(long taken) {
            count.increment();
            nanos.add(taken);
            for (int i = 0; i < buckets.length; i++) {
                if (taken <= BOUNDS[i] * 1e9) {
                    buckets[i].increment();
                    return;
                }
            }
        }
    }

    /**
     * Counts a reply.
     *
     * @param route the pattern of the path; never what a client wrote, of which there is no end
     */
    void count(String route, int status, long nanos) {
        replies.computeIfAbsent("route=\"" + route + "\",status=\"" + status + "\"", key -> new LongAdder())
                .increment();
        times.computeIfAbsent("route=\"" + route + "\"", key -> new Times()).add(nanos);
    }

    /** All that was counted, and some numbers of now. */
    String text(int connections, int inHand) {
        StringBuilder text = new StringBuilder();
        head(text, "ipc_advisor_replies_total", "counter", "Replies, by path and status.");
        replies.forEach((labels, count) -> line(text, "ipc_advisor_replies_total", labels, count.sum()));
        head(text, "ipc_advisor_reply_seconds", "histogram", "From the end of a request's head to the reply.");
        times.forEach((labels, each) -> histogram(text, labels, each));
        head(text, "ipc_advisor_connections", "gauge", "Connections that are open.");
        line(text, "ipc_advisor_connections", "", connections);
        head(text, "ipc_advisor_evaluations", "gauge", "Evaluations that are made or wait.");
        line(text, "ipc_advisor_evaluations", "", inHand);
        Runtime runtime = Runtime.getRuntime();
        head(text, "ipc_advisor_heap_bytes", "gauge", "Memory of the heap that is in use.");
        line(text, "ipc_advisor_heap_bytes", "", runtime.totalMemory() - runtime.freeMemory());
        return text.toString();
    }

    private static void histogram(StringBuilder text, String labels, Times times) {
        long sum = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            sum += times.buckets[i].sum();
            line(text, "ipc_advisor_reply_seconds_bucket", labels + ",le=\"" + BOUNDS[i] + "\"", sum);
        }
        long all = Math.max(sum, times.count.sum());
        line(text, "ipc_advisor_reply_seconds_bucket", labels + ",le=\"+Inf\"", all);
        text.append(String.format(
                Locale.ROOT, "ipc_advisor_reply_seconds_sum{%s} %.6f\n", labels, times.nanos.sum() / 1e9));
        line(text, "ipc_advisor_reply_seconds_count", labels, all);
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, String labels, long value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(value).append('\n');
    }
}
