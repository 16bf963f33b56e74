package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/** A mechanism that is judged on one direction of a link. */
public final class Candidate implements Premise {

    private final Direction direction;
    private final Mechanism mechanism;

    Candidate(Direction direction, Mechanism mechanism) {
        this.direction = direction;
        this.mechanism = mechanism;
    }

    /** The direction on which it is judged. */
    public Direction getDirection() {
        return direction;
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
