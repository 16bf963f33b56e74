package org.ipcadvisor.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Judges;
import org.ipcadvisor.requirements.Requirements;

/** Asks one session a number of requests, and tells what it holds then and whether it still answers like a fresh one. */
final class Endurance {

    private static final List<Requirements> REQUESTS = Requests.read();

    private Endurance() {}

    /** Takes the number of requests. */
    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Peer old = new ByJudge(new Judge(Known.article()));
        ask(old, Requests.COUNT);
        long before = heap();
        long start = System.nanoTime();
        ask(old, count);
        double seconds = (System.nanoTime() - start) / 1e9;
        long more = heap() - before;
        out.printf(
                Locale.ROOT,
                "%,d requests in %.0f s; heap after collection: %.1f MB, %.1f MB more than at the start%n",
                count,
                seconds,
                (before + more) / 1e6,
                more / 1e6);
        Peer fresh = new ByJudge(Judges.ofFreshSessions(Known.article()));
        for (Requirements request : REQUESTS) {
            if (!old.decide(Requests.link(request))
                    .text()
                    .equals(fresh.decide(Requests.link(request)).text())) {
                throw new IllegalStateException("Another answer than in a fresh session: " + request.application());
            }
        }
        out.printf(Locale.ROOT, "%d requests are answered as in fresh sessions%n", REQUESTS.size());
    }

    private static void ask(Peer peer, int count) {
        for (int i = 0; i < count; i++) {
            peer.decide(Requests.link(REQUESTS.get(i % REQUESTS.size())));
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
