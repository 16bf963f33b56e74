package org.ipcadvisor.requirements;

import java.util.function.Function;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Names;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.knowledge.Product;
import org.jspecify.annotations.Nullable;

/** Understands the names of products and mechanisms by the knowledge; one that it does not know is a problem. */
final class KnownNames {

    private final Reading reading;
    private final NameChecks checks;

    KnownNames(Reading reading) {
        this.reading = reading;
        this.checks = new NameChecks(reading);
    }

    /** The product that an entry names; null, and perhaps a problem, if it names none. */
    @Nullable
    Product product(Entry entry) {
        return product(Name.ofValue(entry, "Windows 95"));
    }

    /** The product that a key names; null, and a problem, if it names none. */
    @Nullable
    Product productOfKey(Entry entry) {
        return product(Name.ofKey(entry, entry.label()));
    }

    /** The mechanism that an entry names; null, and perhaps a problem, if it names none. */
    @Nullable
    Mechanism mechanism(Entry entry) {
        return find(Name.ofValue(entry, "rpc"), reading.knowledge().mechanismNames(), Mechanism::id);
    }

    private @Nullable Product product(@Nullable Name name) {
        return find(name, reading.products(), Product::name);
    }

    private <T> @Nullable T find(@Nullable Name name, Names<T> names, Function<T, String> display) {
        if (name == null || !checks.characters(name)) {
            return null;
        }
        Naming<T> naming = names.find(name.text());
        if (naming instanceof Naming.Found<T> found) {
            if (found.folded()) {
                String said = Characters.shown(name.text()) + " was read as " + display.apply(found.value())
                        + ": full-width letters and their like count as the plain ones.";
                reading.warning("folded-name", said, name.path(), name.place());
            }
            return found.value();
        } else if (naming instanceof Naming.Refused<T> refused) {
            reading.problem(refused.code(), refused.message(), name.path(), name.place());
            reading.hint(refused.message(), refused.known());
        }
        return null;
    }
}
