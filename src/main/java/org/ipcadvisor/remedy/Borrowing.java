package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Names;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.requirements.Assumption;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Target;
import org.jspecify.annotations.Nullable;

/** The columns that the products of a link which have none could be assumed to share. */
final class Borrowing {

    private final Link link;
    private final Knowledge knowledge;

    Borrowing(Link link, Knowledge knowledge) {
        this.link = link;
        this.knowledge = knowledge;
    }

    List<Change> all() {
        List<Change> all = new ArrayList<>();
        for (Target target : targets()) {
            for (String like : target.product().mayBorrow()) {
                String column = knowledge.productNames().all().stream()
                        .filter(p -> p.name().equals(like))
                        .map(Product::platform)
                        .findFirst()
                        .orElseThrow();
                if (column != null && !column.equals(target.platform())) {
                    all.add(change(target, like, column));
                }
            }
        }
        return all;
    }

    /** One target of each product without a column. */
    private List<Target> targets() {
        Set<Product> seen = new LinkedHashSet<>();
        return link.components().stream()
                .flatMap(c -> c.targets().stream())
                .filter(t -> t.product().platform() == null && seen.add(t.product()))
                .toList();
    }

    private Change change(Target target, String like, String column) {
        Product product = target.product();
        Assumption written = target.borrowed();
        String path = written == null ? Pointers.child("/assume", product.name()) : written.path();
        Assumption assumption =
                new Assumption("assume/" + Names.slug(product.name()), product.name(), like, column, path, Place.START);
        Set<String> paths = paths(product);
        return new Change(
                new Edit.Put(path, like),
                changed -> changed.with(c -> c.with(t -> t.product().equals(product) ? t.borrowing(assumption) : t)),
                rests -> rests.stream().anyMatch(paths::contains),
                Cost.CERTAINTY,
                Loss.of(product.name() + " is assumed to behave like " + like + ", which no source says."));
    }

    private Set<String> paths(@Nullable Product product) {
        Set<String> paths = new LinkedHashSet<>();
        link.components()
                .forEach(c -> c.targets().stream()
                        .filter(t -> t.product().equals(product))
                        .forEach(t -> paths.add(t.path())));
        return paths;
    }
}
