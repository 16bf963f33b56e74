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

    /** The same target with a borrowed column, or with none but its own. */
    public Target borrowing(@Nullable Assumption column) {
        return new Target(product, column, version, pipes, mailslots, path, place);
    }

    /** The same target, with an answer of its own on what the application does with pipes here. */
    public Target withPipes(Role role) {
        return new Target(product, borrowed, version, Need.of(role, path + "/pipes", place), mailslots, path, place);
    }

    /** The same target, with an answer of its own on what the application does with mailslots here. */
    public Target withMailslots(Role role) {
        return new Target(product, borrowed, version, pipes, Need.of(role, path + "/mailslots", place), path, place);
    }

    /** The same target, what stands at a path answered with a value of its type. */
    Target answered(String at, Object answer) {
        return new Target(
                product,
                borrowed,
                version.answered(at, String.class, answer),
                pipes.answered(at, Role.class, answer),
                mailslots.answered(at, Role.class, answer),
                path,
                place);
    }
}
