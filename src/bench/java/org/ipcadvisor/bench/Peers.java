package org.ipcadvisor.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Judges;

/** The peers that run in a JVM. */
public enum Peers {
    OURS(() -> new ByJudge(new Judge(Known.article()))),
    HAND(() -> new ByHand(Known.of(Known.article()))),
    FRESH_SESSIONS(() -> new ByJudge(Judges.ofFreshSessions(Known.article()))),
    EASY_RULES(() -> new ByEasyRules(Known.of(Known.article()))),
    EVRETE(() -> new ByEvrete(Known.of(Known.article()))),
    COMPILED_NOW(() -> new ByJudge(Judges.compiledNow(Known.article(), Path.of("rules"))));

    private final Supplier<Peer> peer;

    Peers(Supplier<Peer> peer) {
        this.peer = peer;
    }

    Peer make() {
        return peer.get();
    }

    /** Its name, as {@code fresh-sessions}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
