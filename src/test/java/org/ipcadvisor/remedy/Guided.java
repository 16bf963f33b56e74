package org.ipcadvisor.remedy;

import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;

/** The advice for the first link of a document, with guidance. */
final class Guided {

    static final Judge JUDGE = new Judge(Documents.ARTICLE);

    private Guided() {}

    static LinkAdvice on(Requirements requirements) {
        return on(requirements, new Effort());
    }

    /** The same with as much effort as is given. */
    static LinkAdvice on(Requirements requirements, Effort effort) {
        Link link = requirements.links().get(0);
        return new Guide(JUDGE, Documents.ARTICLE, effort, new Effort())
                .guided(requirements, link, JUDGE.examine(link));
    }

    /** The short form on targets, as JSON elements, with needs, as JSON members. */
    static LinkAdvice copies(String targets, String needs) {
        return on(Documents.shortForm(targets, needs));
    }

    /** A link between components; its members and theirs as JSON. */
    static LinkAdvice link(String components, String link) {
        return on(Documents.longForm(components, link));
    }

    static Recommendation mechanism(LinkAdvice advice, String id) {
        return advice.mechanisms().stream()
                .filter(m -> m.mechanism().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
