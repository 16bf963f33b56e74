package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Constraints;
import org.ipcadvisor.requirements.Need;
import org.jspecify.annotations.Nullable;

/** A list of the only mechanisms that the requirements allow on a link. */
public final class Allowance extends Stated {

    private final Way way;
    private final Constraints.Only only;

    Allowance(Way way, Constraints.Only only) {
        super(only.list().path(), way, only);
        this.way = way;
        this.only = only;
    }

    /** The way of building the link. */
    public Way getWay() {
        return way;
    }

    /** Whether the list holds a mechanism. */
    public boolean allows(Mechanism mechanism) {
        return only.mechanisms().stream()
                .map(Need::value)
                .anyMatch(named -> named != null && named.id().equals(mechanism.id()));
    }

    @Override
    public List<Fact> facts() {
        return List.of(Answer.fact(only.list(), String.join(", ", names())));
    }

    @Override
    public @Nullable String name(String key) {
        return key.equals("allowed") ? Wording.all(names()) : null;
    }

    private List<String> names() {
        return only.mechanisms().stream()
                .map(m -> m.value() == null ? "" : m.value().name())
                .toList();
    }
}
