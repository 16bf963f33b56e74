package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Constraints;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Requirements;

/** All that the people who wrote a link could change to have a mechanism after all. */
final class Changes {

    private Changes() {}

    /** The changes that a link of requirements allows, in a stable order. */
    static List<Change> of(Requirements requirements, Link link, Knowledge knowledge) {
        List<Change> all = new ArrayList<>();
        all.addAll(new NeedChanges(link).all());
        all.addAll(new EndChanges(requirements, link).all());
        constraints(link, all);
        all.addAll(new TargetChanges(requirements, link, knowledge).all());
        return List.copyOf(all);
    }

    private static void constraints(Link link, List<Change> all) {
        Constraints constraints = link.terms().constraints();
        for (Constraints.Only only : constraints.only()) {
            Need<String> list = only.list();
            List<String> names = only.mechanisms().stream()
                    .map(m -> m.value() == null ? "" : m.value().name())
                    .toList();
            all.add(lifted(list.path(), "It is no longer so that only " + Wording.all(names) + " may be used."));
        }
        constraints.forbid().forEach(forbidden -> {
            if (forbidden.value() != null) {
                all.add(lifted(forbidden.path(), forbidden.value().name() + " is no longer forbidden."));
            }
        });
    }

    private static Change lifted(String path, String loses) {
        return Change.of(new Edit.Cut(path), path, link -> link.without(path), Cost.CONSTRAINT, loses);
    }
}
