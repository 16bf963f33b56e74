package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Names;
import org.ipcadvisor.knowledge.Product;
import org.jspecify.annotations.Nullable;

/** The columns that products without one borrow, and which of these a target uses. */
final class Assumptions {

    private final Reading reading;
    private final KnownNames names;
    private final Map<Product, Assumption> assumptions = new LinkedHashMap<>();
    private final Map<Product, Place> places = new LinkedHashMap<>();
    private final Set<Product> used = new HashSet<>();

    Assumptions(Reading reading) {
        this.reading = reading;
        this.names = new KnownNames(reading);
    }

    /** Reads them from the top of the document. */
    void read(Mapping top) {
        Mapping assume = top.nested("assume", Layout.ASSUMPTIONS, "{Windows XP: Windows 2000}");
        for (Entry entry : assume.entries()) {
            Product product = names.productOfKey(entry);
            if (product != null && borrows(product, entry)) {
                add(product, entry);
            }
        }
    }

    /** What is assumed of a product, which is thereby used; null if nothing is. */
    @Nullable
    Assumption of(Product product) {
        used.add(product);
        return assumptions.get(product);
    }

    /** Those that a target uses, in the order written; each other one is a warning. */
    List<Assumption> used() {
        List<Assumption> ofTargets = new ArrayList<>();
        assumptions.forEach((product, assumption) -> {
            if (used.contains(product)) {
                ofTargets.add(assumption);
            } else {
                String said = "This assumption has no effect: no target is " + product.name() + ".";
                reading.warning("idle-assumption", said, assumption.path(), assumption.place());
            }
        });
        return ofTargets;
    }

    private boolean borrows(Product product, Entry entry) {
        Place earlier = places.putIfAbsent(product, entry.place());
        if (earlier != null) {
            entry.problem(
                    "repeated", product.name() + " is repeated here; the first is at " + earlier + ". Write it once.");
        } else if (product.platform() != null) {
            String said =
                    " has a column of its own, " + product.platform() + ", and cannot borrow another. Leave it out.";
            entry.problem("has-column", product.name() + said);
        }
        return earlier == null && product.platform() == null;
    }

    private void add(Product product, Entry entry) {
        Product like = entry.isWritten() ? names.product(entry) : null;
        String platform = like == null ? null : like.platform();
        if (like != null && platform != null) {
            String id = "assume/" + Names.slug(product.name());
            assumptions.put(
                    product, new Assumption(id, product.name(), like.name(), platform, entry.path(), entry.place()));
        } else if (like != null) {
            String said = " has no column to borrow. Write a product that has one, such as Windows 2000.";
            entry.valueProblem("no-column", like.name() + said);
        }
    }
}
