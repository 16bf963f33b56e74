package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Need;
import org.jspecify.annotations.Nullable;

/** A mechanism that the requirements forbid on a link. */
public final class Ban implements Premise {

    private final Direction direction;
    private final Need<Mechanism> forbidden;

    Ban(Direction direction, Need<Mechanism> forbidden) {
        this.direction = direction;
        this.forbidden = forbidden;
    }

    /** The direction of the link. */
    public Direction getDirection() {
        return direction;
    }

    /** The forbidden mechanism. */
    public @Nullable Mechanism getMechanism() {
        return forbidden.value();
    }

    @Override
    public List<Fact> facts() {
        Mechanism mechanism = forbidden.value();
        return List.of(Answer.fact(forbidden, mechanism == null ? "" : mechanism.id()));
    }

    @Override
    public @Nullable String name(String key) {
        return null;
    }
}
