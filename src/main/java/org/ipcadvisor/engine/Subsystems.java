package org.ipcadvisor.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceReading;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Stance;
import org.ipcadvisor.requirements.Target;

/** Which columns count as one where ends have to work together: each by itself, unless a rejected reading joins them. */
final class Subsystems {

    private static final String NO_COLUMN = "";

    private final List<SourceReading> joining;

    Subsystems(Knowledge knowledge) {
        this.joining =
                knowledge.readings().stream().filter(r -> !r.joins().isEmpty()).toList();
    }

    /** What is known of a link's ends working together, where no source denies it. */
    Interoperation interoperation(Link link) {
        if (link instanceof Link.Copies
                && !Boolean.TRUE.equals(link.terms().needs().interoperate().value())) {
            return Interoperation.NOT_ASKED;
        }
        Stance stance = link.terms().stance();
        Set<String> subsystems = link.components().stream()
                .flatMap(c -> c.targets().stream())
                .map(t -> subsystem(t, stance))
                .collect(Collectors.toSet());
        boolean one = subsystems.size() == 1 && !subsystems.contains(NO_COLUMN);
        return one ? Interoperation.SAME_COLUMN : Interoperation.NOT_STATED;
    }

    private String subsystem(Target target, Stance stance) {
        String column = Objects.requireNonNullElse(target.platform(), NO_COLUMN);
        return joining.stream()
                .filter(r -> r.joins().contains(column) && !stance.accepts(r))
                .map(r -> r.joins().get(0))
                .findFirst()
                .orElse(column);
    }
}
