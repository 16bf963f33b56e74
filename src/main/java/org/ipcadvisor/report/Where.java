package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.document.Layout;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Region;
import org.ipcadvisor.document.Syntax;

/** Where in a document's text that stands on which its advice rests. */
final class Where {

    private final Optional<Layout> layout;

    Where(Optional<Layout> layout) {
        this.layout = layout;
    }

    /** In a document as it was written. */
    static Where in(Slot.Advised slot) {
        return new Where(Layout.of(slot.text(), syntax(slot)));
    }

    /** The notation of a document, which its file's name tells. */
    static Syntax syntax(Slot.Advised slot) {
        String file = slot.advice().file();
        return file == null ? Syntax.JSON : Syntax.ofFile(file);
    }

    /**
     * The places of the requirements that a finding rests on, and what stands there: what is required before the targets
     * of which it is required, and last where that would stand which is left out. Where it rests on none, the link's.
     */
    Map<Region, String> of(Finding finding, LinkAdvice link) {
        Map<Region, String> places = new LinkedHashMap<>();
        Stream.concat(
                        requirements(finding).filter(fact -> !fact.isTarget()),
                        requirements(finding).filter(Fact.Requirement::isTarget))
                .forEach(fact -> places.putIfAbsent(region(fact), Inert.text(fact.path() + ": " + fact.value())));
        for (Fact fact : finding.because()) {
            if (fact instanceof Fact.Unspecified unspecified) {
                places.putIfAbsent(path(unspecified.path()), Inert.text(unspecified.path() + " is left out."));
            }
        }
        if (places.isEmpty()) {
            places.put(link(link), Inert.text(link.ends()));
        }
        return places;
    }

    private static Stream<Fact.Requirement> requirements(Finding finding) {
        List<Fact.Requirement> all = new ArrayList<>();
        for (Fact fact : finding.because()) {
            if (fact instanceof Fact.Requirement requirement) {
                all.add(requirement);
            }
        }
        return all.stream();
    }

    private Region region(Fact.Requirement fact) {
        Region written = path(fact.path());
        return written.start().equals(fact.place()) ? written : new Region(fact.place(), fact.place());
    }

    /** Where an entry stands; for one that is left out, the nearest above it, or the beginning of the text. */
    Region path(String pointer) {
        return layout.flatMap(known -> known.nearest(pointer)).orElse(new Region(Place.START, Place.START));
    }

    /** Where a link stands; in the short form the targets. */
    Region link(LinkAdvice link) {
        Region written = path(Pointers.child("/links", link.id()));
        return written.start().equals(Place.START) ? path("/targets") : written;
    }
}
