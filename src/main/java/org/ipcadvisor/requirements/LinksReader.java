package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.document.Limit;
import org.jspecify.annotations.Nullable;

/** Reads the links of the long form. */
final class LinksReader {

    private static final String EXAMPLE = "{readings: {creates: collector, opens: console}}";

    private final NameChecks checks;
    private final EndsReader ends;
    private final SendsReader sends;
    private final ConstraintsReader constraints;
    private final Constraints ofApplication;

    /** Reads links that the application's constraints bind beside their own. */
    LinksReader(
            Reading reading, DeclaredComponents components, ConstraintsReader constraints, Constraints ofApplication) {
        this.checks = new NameChecks(reading);
        this.ends = new EndsReader(components);
        this.sends = new SendsReader(components);
        this.constraints = constraints;
        this.ofApplication = ofApplication;
    }

    List<Link> read(Entry entry) {
        List<Link> links = new ArrayList<>();
        Mapping mapping = entry.mapping(Layout.LINKS, EXAMPLE);
        if (entry.isMapping() && mapping.size() == 0) {
            entry.valueProblem("empty-mapping", "links is empty: write at least one, as " + EXAMPLE + ".");
        }
        if (mapping.size() > Limit.LINKS.most()) {
            entry.problem("limit", "There are " + mapping.size() + " links. " + Limit.LINKS.sentence());
            return links;
        }
        for (Entry link : mapping.entries()) {
            Link read = link(link);
            if (read != null) {
                links.add(read);
            }
        }
        checkPairs(entry, links);
        return links;
    }

    private @Nullable Link link(Entry entry) {
        checks.key(entry, "a link");
        Mapping mapping = entry.mapping(Layout.LINK, "{creates: collector, opens: console}");
        Link.Terms terms = new Link.Terms(
                NeedsReader.ofLink(mapping),
                constraints.unite(constraints.read(mapping), ofApplication),
                constraints.chosen(mapping.get("chosen")),
                entry.path(),
                entry.place());
        boolean readable = entry.isMapping() || !entry.isWritten();
        if (!readable) {
            return null;
        }
        Link link = ends.read(entry.key(), mapping, terms);
        Need<Sends> sender = sends.read(mapping.get("sends"), link);
        return link == null ? null : link.with(terms.sending(sender));
    }

    private static void checkPairs(Entry entry, List<Link> links) {
        long pairs = links.stream().mapToLong(LinksReader::pairs).sum();
        if (pairs > Limit.PAIRS.most()) {
            entry.problem("limit", "The links join " + pairs + " pairs of targets. " + Limit.PAIRS.sentence());
        }
    }

    private static long pairs(Link link) {
        if (link instanceof Link.Among among) {
            long targets = among.components().stream()
                    .mapToLong(c -> c.targets().size())
                    .sum();
            return targets * targets;
        } else if (link instanceof Link.Directed directed) {
            return targets(directed.creates()) * targets(directed.opens());
        } else if (link instanceof Link.Between between) {
            return targets(between.first()) * targets(between.second());
        }
        return 0;
    }

    private static long targets(Need<Component> end) {
        return end.value() == null ? 0 : end.value().targets().size();
    }
}
