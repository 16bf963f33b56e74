package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Policy;
import org.jspecify.annotations.Nullable;

/** A ruling of a policy under which a link is judged. */
public final class HouseRule extends Stated {

    private final Way way;
    private final Policy policy;
    private final Policy.Ruling ruling;

    HouseRule(Way way, Policy policy, Policy.Ruling ruling) {
        super(ruling.path(), way, policy.name(), policy.file(), ruling);
        this.way = way;
        this.policy = policy;
        this.ruling = ruling;
    }

    /** The way of building the link. */
    public Way getWay() {
        return way;
    }

    /** Whether it rules a mechanism out. */
    public boolean rulesOut(Mechanism mechanism) {
        return ruling.rulesOut(mechanism);
    }

    @Override
    public List<Fact> facts() {
        String names =
                Wording.all(ruling.mechanisms().stream().map(Mechanism::name).toList());
        String file = policy.file() == null ? policy.name() : policy.file();
        return List.of(new Fact.Ruling(
                "policy:" + policy.name() + '#' + ruling.path(),
                file + ", line " + ruling.place().line(),
                policy.name() + (ruling.only() ? " allows only " : " forbids ") + names + '.'));
    }

    @Override
    public @Nullable String name(String key) {
        return switch (key) {
            case "policy" -> policy.name();
            case "because" -> ruling.because();
            default -> null;
        };
    }
}
