package org.ipcadvisor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.SourceReading;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The readings of the sources on which the advice for links rests, each with what it decides: the link is judged once more
 * with the reading turned round, on the mechanisms of which the reading says something there.
 */
final class Ledger {

    private final Judge judge;
    private final List<Link> links;
    private final List<LinkAdvice> advice;
    private final Set<String> cited;

    /** The ledger of links and the advice for each, in the same order. */
    Ledger(Judge judge, List<Link> links, List<LinkAdvice> advice) {
        this.judge = judge;
        this.links = links;
        this.advice = advice;
        this.cited = advice.stream()
                .flatMap(link -> link.mechanisms().stream())
                .flatMap(m -> m.findings().stream())
                .flatMap(f -> f.because().stream())
                .filter(Fact.Assumption.class::isInstance)
                .map(fact -> ((Fact.Assumption) fact).id())
                .collect(Collectors.toSet());
    }

    /**
     * Those of the readings that the requirements turn round, and of those that hold by themselves the ones that a finding
     * cites or that decide something.
     */
    List<Assumed> of(Knowledge knowledge) {
        Map<SourceReading, String> texts = new HashMap<>();
        for (Comment comment : knowledge.comments()) {
            if (comment.reading() != null) {
                texts.put(comment.reading(), comment.by());
            }
        }
        List<Assumed> ledger = new ArrayList<>();
        for (SourceReading reading : knowledge.readings()) {
            boolean turned = stance().accepts(reading) != reading.held();
            if (turned || reading.held()) {
                Assumed assumed = assumed(reading, texts.get(reading));
                if (turned || cited.contains(reading.id()) || !assumed.flips().isEmpty()) {
                    ledger.add(assumed);
                }
            }
        }
        return ledger;
    }

    private Stance stance() {
        return links.get(0).terms().stance();
    }

    private Assumed assumed(SourceReading reading, @Nullable String text) {
        boolean accepted = stance().accepts(reading);
        List<Assumed.Flip> flips = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            flips.addAll(flips(links.get(i), advice.get(i), reading));
        }
        return new Assumed(reading.id(), reading.says(), reading.otherwise(), accepted, flips, text);
    }

    private List<Assumed.Flip> flips(Link link, LinkAdvice now, SourceReading reading) {
        List<Assumed.Flip> flips = new ArrayList<>();
        Link turned = link.under(link.terms().stance().turned(reading));
        Interoperation then = reading.joins().isEmpty() ? now.interoperation() : judge.interoperation(turned);
        if (then != now.interoperation()) {
            flips.add(new Assumed.Flip(link.id(), null, now.verdict(), then));
        }
        Set<Mechanism> touched = judge.touched(link, reading);
        if (!touched.isEmpty()) {
            flips.addAll(Flips.between(now, judge.judge(turned, touched)));
        }
        return flips;
    }
}
