package org.ipcadvisor.remedy;

import java.util.List;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.RunsAs;
import org.ipcadvisor.requirements.Target;
import org.jspecify.annotations.Nullable;

/**
 * A component on one of its targets.
 *
 * @param component the component, with all of its targets
 * @param target one of them
 */
record Stand(Component component, Target target) {

    /** What the verdict on a stand depends on; two that agree in it are judged alike. */
    record Kind(
            @Nullable String platform,
            String like,
            boolean borrowed,
            @Nullable String version,
            @Nullable Role pipes,
            @Nullable Role mailslots,
            @Nullable RunsAs runsAs,
            @Nullable String account,
            @Nullable Boolean hasWindow) {}

    /** A component on each of its targets. */
    static List<Stand> of(Component component) {
        return component.targets().stream().map(t -> new Stand(component, t)).toList();
    }

    /** The component with this target alone, at an end of a link. */
    Need<Component> at(Link link) {
        return Need.of(
                component.withTargets(List.of(target)),
                link.terms().path(),
                link.terms().place());
    }

    String product() {
        return target.product().name();
    }

    Kind kind() {
        return new Kind(
                target.platform(),
                target.like(),
                target.borrowed() != null,
                target.version().value(),
                target.pipes().value(),
                target.mailslots().value(),
                component.runsAs().value(),
                component.account().value(),
                component.hasWindow().value());
    }
}
