package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Wording;

/** The components of a document, as links speak of them. */
final class DeclaredComponents {

    private static final int MOST_OFFERED = 10;
    private static final String EXAMPLE = "collector, console";

    private final Map<String, Component> components;
    private final Set<String> used = new HashSet<>();

    /** Knows components by their names; if there is none, which is a problem told elsewhere, any name will do. */
    DeclaredComponents(Map<String, Component> components) {
        this.components = components;
    }

    /** The component that an entry names; left out, and a problem, if it names none. */
    Need<Component> component(Entry entry) {
        String name = entry.text("console");
        Component component = name == null ? null : components.get(name);
        if (component != null) {
            used.add(component.name());
            return Need.of(component, entry.path(), entry.place());
        }
        if (name != null && !components.isEmpty()) {
            String said = Characters.shown(name) + " is not declared under components.";
            entry.valueProblem("unknown-component", said + offer(name));
        }
        return Need.leftOut(entry.path());
    }

    /** Whether a name is one of theirs, as far as can be told. */
    boolean mayBe(String name) {
        return components.isEmpty() || components.containsKey(name);
    }

    /** Their names, in the order written. */
    List<String> names() {
        return List.copyOf(components.keySet());
    }

    /** The components that a list names, each once; what else stands in it is a problem. */
    List<Need<Component>> members(Entry list) {
        List<Need<Component>> members = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        for (Entry element : list.list(EXAMPLE)) {
            Need<Component> member = component(element);
            Component component = member.value();
            Place first = component == null ? null : places.putIfAbsent(component.name(), element.place());
            if (component != null && first == null) {
                members.add(member);
            } else if (component != null && first != null) {
                String said = Characters.shown(component.name()) + " is repeated here; the first is at " + first + ". ";
                boolean two = list.key().equals("between");
                element.problem("repeated", said + (two ? "Write two different components." : "Write it once."));
            }
        }
        return members;
    }

    /** Warns of each component that no link has named. */
    void warnOfUnused(Reading reading) {
        for (Component component : components.values()) {
            if (!used.contains(component.name())) {
                String said = "No link names the component " + Characters.shown(component.name()) + ".";
                reading.warning("unused-component", said, component.path(), component.place());
            }
        }
    }

    private String offer(String name) {
        List<String> near = Wording.near(name, components.keySet());
        List<String> offered = (near.isEmpty() ? components.keySet() : near)
                .stream().limit(MOST_OFFERED).map(Characters::shown).toList();
        return near.isEmpty()
                ? " Declared are " + String.join(", ", offered) + (components.size() > MOST_OFFERED ? ", ..." : ".")
                : " Did you mean " + Wording.either(offered) + "?";
    }
}
