package org.ipcadvisor.requirements;

import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.Version;
import org.jspecify.annotations.Nullable;

/**
 * A platform that a component has to run on.
 *
 * @param product the product that was named
 * @param borrowed the assumption by which it takes another product's column; null if it does not
 * @param version the version as it was written, on a product that may have one
 * @param pipes what the application does with pipes here: the target's own word, or else the application's (short form)
 * @param mailslots the same for mailslots
 * @param path the JSON Pointer of the element
 * @param place where the element stands
 */
public record Target(
        Product product,
        @Nullable Assumption borrowed,
        Need<String> version,
        Need<Role> pipes,
        Need<Role> mailslots,
        String path,
        Place place) {

    /** The id of the column that speaks for this target, its own or a borrowed one; null if none does. */
    public @Nullable String platform() {
        return borrowed != null ? borrowed.platform() : product.platform();
    }

    /** The name of the product for which it is taken: its own, or the one whose column it borrows. */
    public String like() {
        return borrowed != null ? borrowed.like() : product.name();
    }

    /** The version, as far as one is written. */
    public @Nullable Version stated() {
        String written = version.value();
        return written == null ? null : Version.parse(written).orElse(null);
    }

    /** The same target, with no column but its own. */
    Target unborrowed() {
        return new Target(product, null, version, pipes, mailslots, path, place);
    }
}
