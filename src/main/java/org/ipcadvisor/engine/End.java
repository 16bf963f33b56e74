package org.ipcadvisor.engine;

import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Need;

/**
 * A component at an end of a link.
 *
 * @param component the component
 * @param need where the requirements put it there
 */
record End(Component component, Need<Component> need) {

    /** That the requirements put it there. */
    Fact fact() {
        return Answer.fact(need, component.name());
    }
}
