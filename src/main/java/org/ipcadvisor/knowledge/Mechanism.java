package org.ipcadvisor.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism of interprocess communication that a source names.
 *
 * @param id the id of the contract, as {@code named-pipes}
 * @param name the source's own name, as "Named pipes"
 * @param order its position: rows first, in the source's order
 * @param row whether the source's table has a row for it
 * @param object what one end creates and another uses, as "pipe"
 * @param roleNeed the need that says who creates it, in the short form; null where it has none
 * @param api the programming interface that the row's own name says; null where it says none
 * @param aliases other names that are accepted
 */
public record Mechanism(
        String id,
        String name,
        int order,
        boolean row,
        String object,
        @Nullable RoleNeed roleNeed,
        @Nullable String api,
        List<String> aliases) {

    /** The same at another position. */
    Mechanism at(int position) {
        return new Mechanism(id, name, position, row, object, roleNeed, api, aliases);
    }

    /** The same, whether or not a table has a row for it. */
    Mechanism withRow(boolean has) {
        return new Mechanism(id, name, order, has, object, roleNeed, api, aliases);
    }
}
