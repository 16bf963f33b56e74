package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Names;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.requirements.Assumption;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.Target;

/** The columns that the products of a link which have none could be assumed to share. */
final class Borrowing {

    private final Requirements requirements;
    private final Link link;
    private final Knowledge knowledge;

    Borrowing(Requirements requirements, Link link, Knowledge knowledge) {
        this.requirements = requirements;
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

    /** Where the whole document names a product: what is assumed of it holds on every link. */
    private Set<String> paths(Product product) {
        return requirements.links().stream()
                .flatMap(each -> each.components().stream())
                .flatMap(component -> component.targets().stream())
                .filter(target -> target.product().equals(product))
                .map(Target::path)
                .collect(Collectors.toSet());
    }
}
