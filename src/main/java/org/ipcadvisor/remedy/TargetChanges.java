package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.Version;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.Target;

/** What could change at the targets of a link: without them, only opening there, a later version, a borrowed column. */
final class TargetChanges {

    private final Requirements requirements;
    private final Link link;
    private final Knowledge knowledge;
    private final List<Change> all = new ArrayList<>();

    TargetChanges(Requirements requirements, Link link, Knowledge knowledge) {
        this.requirements = requirements;
        this.link = link;
        this.knowledge = knowledge;
    }

    List<Change> all() {
        for (Component component : link.components()) {
            for (Target target : component.targets()) {
                addOpening(target, "pipes", target.pipes(), t -> t.withPipes(Role.OPEN));
                addOpening(target, "mailslots", target.mailslots(), t -> t.withMailslots(Role.OPEN));
                addVersions(target);
            }
        }
        all.addAll(new Borrowing(requirements, link, knowledge).all());
        link.components().stream().filter(c -> c.targets().size() > 1).forEach(this::addDrops);
        return all;
    }

    /** The target itself only opens, whatever the others do. */
    private void addOpening(Target target, String key, Need<Role> role, UnaryOperator<Target> opening) {
        if (role.value() != Role.CREATE) {
            return;
        }
        String own = target.path() + '/' + key;
        all.add(new Change(
                new Edit.Put(own, Role.OPEN.word()),
                changed -> changed.with(c -> c.with(t -> t.path().equals(target.path()) ? opening.apply(t) : t)),
                rests -> rests.contains(target.path()) && rests.contains(role.path()),
                Cost.ROLE,
                new Loss("On ", target.product().name(), ", the application only opens " + key + ".")));
    }

    private void addVersions(Target target) {
        String stated = target.version().value();
        if (stated == null) {
            return;
        }
        Version now = Version.parse(stated).orElseThrow();
        for (Version least : knowledge.versions()) {
            String path = target.version().path();
            if (now.isBelow(least)) {
                String loses = "Versions of " + target.product().name() + " before " + least.text() + " are given up.";
                all.add(Change.of(
                        new Edit.Put(path, least.text()),
                        path,
                        changed -> changed.answered(path, least.text()),
                        Cost.DETAIL,
                        loses));
            }
        }
    }

    private void addDrops(Component component) {
        String who = component.subject();
        for (Target target : component.targets()) {
            String path = target.path();
            all.add(new Change(
                    new Edit.Cut(path),
                    changed -> changed.with(c -> c.withTargets(c.targets().stream()
                            .filter(t -> !t.path().equals(path))
                            .toList())),
                    rests -> rests.contains(path),
                    Cost.PLATFORM,
                    new Loss(who + " no longer runs on ", target.product().name(), ".")));
        }
    }
}
