package org.ipcadvisor.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ipcadvisor.Advising;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Requests a second, once the JVM is warm. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Warm extends Settled {

    private static final List<Requirements> REQUESTS = Requests.read();

    /** A peer that only one thread has, and how far that has come. */
    @State(Scope.Thread)
    public static class Alone {
        @Param
        public Peers peer = Peers.OURS;

        private Peer one = request -> new Outcome(List.of());
        private int next;

        /** Makes the peer. */
        @Setup(Level.Trial)
        public void make() {
            one = peer.make();
        }

        Link.Copies next() {
            next = (next + 1) % Requests.COUNT;
            return Requests.link(REQUESTS.get(next));
        }
    }

    /** The next request of a thread that asks the one advisor. */
    @State(Scope.Thread)
    public static class Asking {
        private int next;

        Requirements next(int of) {
            next = (next + 1) % of;
            return REQUESTS.get(next);
        }
    }

    /** The decision on which all peers are compared: verdicts, sentences, citations. */
    @Benchmark
    public Outcome decision(Alone alone) {
        return alone.one.decide(alone.next());
    }

    /** All that this advisor says, each time derived anew: remedies, questions and readings besides. */
    @Benchmark
    public Advice guidance(Asking asking) {
        return Advising.derived(asking.next(Requests.COUNT));
    }

    /** The same for a hundred requests that are asked again and again, of which the advisor keeps what it derived. */
    @Benchmark
    public Advice guidanceAskedAgain(Asking asking) {
        return Advising.asked(asking.next(100));
    }
}
