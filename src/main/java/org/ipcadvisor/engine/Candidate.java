package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/** A mechanism that is judged on one way of building a link. */
public final class Candidate extends Stated {

    private final Way way;
    private final Mechanism mechanism;

    Candidate(Way way, Mechanism mechanism) {
        super(mechanism.id(), way, mechanism);
        this.way = way;
        this.mechanism = mechanism;
    }

    /** The way on which it is judged. */
    public Way getWay() {
        return way;
    }

    /** The mechanism. */
    public Mechanism getMechanism() {
        return mechanism;
    }

    @Override
    public List<Fact> facts() {
        return List.of();
    }

    @Override
    public @Nullable String name(String key) {
        return switch (key) {
            case "mechanism" -> mechanism.name();
            case "object" -> mechanism.object();
            default -> null;
        };
    }
}
