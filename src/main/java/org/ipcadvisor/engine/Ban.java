package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Need;
import org.jspecify.annotations.Nullable;

/** A mechanism that the requirements forbid on a link. */
public final class Ban extends Stated {

    private final Way way;
    private final Need<Mechanism> forbidden;

    Ban(Way way, Need<Mechanism> forbidden) {
        super(forbidden.path(), way, forbidden);
        this.way = way;
        this.forbidden = forbidden;
    }

    /** The way of building the link. */
    public Way getWay() {
        return way;
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
