package org.ipcadvisor.remedy;

import java.util.List;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/** The plan for the whole of a document: the fewest mechanisms for all of its links, or for all of its targets. */
public final class Plans {

    private Plans() {}

    /**
     * The plan for a document whose links have been judged.
     *
     * <p>A single link has one only in the short form, if nothing serves all of its targets together.
     */
    public static @Nullable Plan of(Requirements requirements, List<LinkAdvice> links, Judge judge) {
        LinkAdvice first = links.get(0);
        if (links.size() > 1) {
            return ofLinks(links);
        }
        boolean fails = first.verdict().isWorseThan(Verdict.CONDITIONAL);
        return fails
                        && requirements.links().get(0) instanceof Link.Copies copies
                        && copies.application().targets().size() > 1
                ? new Portfolio(copies, judge).plan()
                : null;
    }

    private static Plan ofLinks(List<LinkAdvice> links) {
        Selection selection = new Selection(
                links.stream().map(link -> new Part(link.id(), link)).toList());
        Reasons reasons = new Reasons(selection);
        return new Plan(
                Plan.Parts.LINKS,
                selection.mechanisms(),
                selection.served().stream()
                        .map(part -> new Plan.Use(
                                part.name(),
                                selection.use(part).mechanism(),
                                selection.use(part).verdict(),
                                List.of()))
                        .toList(),
                selection.unserved(),
                reasons.apart().stream().map(Part::name).toList(),
                reasons.sentences(),
                List.of(),
                List.of());
    }
}
