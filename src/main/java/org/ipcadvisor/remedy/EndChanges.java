package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.RunsAs;

/** What could change at the ends of a link: who creates, how they run, and under which accounts. */
final class EndChanges {

    private final Requirements requirements;
    private final Link link;
    private final Set<String> offered = new HashSet<>();
    private final List<Change> all = new ArrayList<>();

    EndChanges(Requirements requirements, Link link) {
        this.requirements = requirements;
        this.link = link;
    }

    List<Change> all() {
        if (link instanceof Link.Directed directed) {
            addSwap(directed);
        }
        for (Component component : link.components()) {
            addApplication(component);
            addWindow(component);
            link.components().stream()
                    .filter(other -> other.account().isWritten())
                    .forEach(other -> addAccount(component, other));
        }
        return all;
    }

    private void addSwap(Link.Directed directed) {
        Component creates = directed.creates().value();
        Component opens = directed.opens().value();
        if (creates == null || opens == null || creates.path().equals(opens.path())) {
            return;
        }
        String path = link.terms().path();
        Map<String, Object> swapped = Patches.copy(Patches.written(requirements.document(), path));
        swapped.put("creates", opens.name());
        swapped.put("opens", creates.name());
        String loses = "In " + link.id() + ", " + opens.name() + " creates and " + creates.name() + " opens.";
        all.add(new Change(
                new Edit.Put(path, swapped),
                changed -> changed instanceof Link.Directed d && d.id().equals(link.id()) ? d.swapped() : changed,
                rests -> rests.contains(directed.creates().path())
                        || rests.contains(directed.opens().path()),
                Cost.ROLE,
                Loss.of(loses)));
    }

    private void addApplication(Component component) {
        Need<RunsAs> runsAs = component.runsAs();
        if (runsAs.value() == RunsAs.SERVICE) {
            String loses = component.name() + " runs as an application, not as a service.";
            add(runsAs.path(), RunsAs.APPLICATION, RunsAs.APPLICATION.word(), loses);
        }
    }

    private void addWindow(Component component) {
        Need<Boolean> hasWindow = component.hasWindow();
        if (Boolean.FALSE.equals(hasWindow.value())) {
            add(hasWindow.path(), true, true, component.subject() + " has a window.");
        }
    }

    private void addAccount(Component component, Component other) {
        String own = component.account().value();
        String account = other.account().value();
        if (own != null
                && account != null
                && !own.equalsIgnoreCase(account)
                && offered.add(component.account().path() + ' ' + account.toLowerCase(Locale.ROOT))) {
            String loses = component.name() + " runs under the account " + account + ", as " + other.name() + " does.";
            add(component.account().path(), account, account, loses);
        }
    }

    private void add(String path, Object answer, Object written, String loses) {
        all.add(Change.of(
                new Edit.Put(path, written), path, changed -> changed.answered(path, answer), Cost.ROLE, loses));
    }
}
