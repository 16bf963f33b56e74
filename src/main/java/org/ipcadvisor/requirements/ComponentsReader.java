package org.ipcadvisor.requirements;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcadvisor.document.Limit;

/** Reads the components of the long form. */
final class ComponentsReader {

    private static final String EXAMPLE = "{console: {targets: [Windows 95]}}";

    private final NameChecks checks;
    private final TargetsReader targets;

    ComponentsReader(Reading reading, Assumptions assumptions) {
        this.checks = new NameChecks(reading);
        this.targets = TargetsReader.ofComponents(reading, assumptions);
    }

    /**
     * The components by their names; those with problems are among them, so that links may speak of them. None if they
     * cannot be told.
     */
    Map<String, Component> read(Entry entry) {
        Map<String, Component> components = new LinkedHashMap<>();
        Mapping declared = entry.mapping(Layout.COMPONENTS, EXAMPLE);
        if (entry.isMapping() && declared.size() == 0) {
            entry.valueProblem("empty-mapping", "components is empty: write at least one, as " + EXAMPLE + ".");
        }
        if (declared.size() > Limit.COMPONENTS.most()) {
            String said = "There are " + declared.size() + " components. ";
            entry.problem("limit", said + Limit.COMPONENTS.sentence());
            return components;
        }
        declared.entries().forEach(component -> components.put(component.key(), component(component)));
        return components;
    }

    private Component component(Entry entry) {
        checks.key(entry, "a component");
        Mapping component = entry.mapping(Layout.COMPONENT, "{targets: [Windows 95]}");
        Entry platforms = component.get("targets");
        if (entry.isMapping() || !entry.isWritten()) {
            component.required("targets", "[Windows 95]");
        }
        Entry account = component.get("account");
        return new Component(
                entry.key(),
                targets.read(platforms),
                component.get("runsAs").word(Words.RUNS_AS),
                account.isWritten() ? account(account) : Need.leftOut(account.path()),
                component.get("hasWindow").flag(),
                entry.path(),
                entry.place());
    }

    private Need<String> account(Entry entry) {
        return Need.of(checks.value(entry, "LocalSystem"), entry.path(), entry.place());
    }
}
