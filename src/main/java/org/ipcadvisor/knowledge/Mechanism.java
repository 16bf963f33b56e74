package org.ipcadvisor.knowledge;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism of interprocess communication that a source names.
 *
 * @param id the id of the contract, as {@code named-pipes}
 * @param name the source's own name, as "Named pipes"
 * @param order its position among all that the sources name, in the order in which they first do
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

    /** Those with a row, then the others, each group in the order of the sources. */
    static final Comparator<Mechanism> ROWS_FIRST =
            Comparator.comparing((Mechanism m) -> !m.row()).thenComparing(Mechanism::order);

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same, whether or not a table has a row for it. */
    Mechanism withRow(boolean has) {
        return new Mechanism(id, name, order, has, object, roleNeed, api, aliases);
    }
}
