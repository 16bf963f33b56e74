package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.LinkChange.State;
import org.ipcadvisor.document.Wording;

/**
 * What is different between two advices, and why.
 *
 * @param before the older one
 * @param after the newer one
 * @param causes what is another than before and changed something, each once
 * @param idle the places at which the requirements differ and which changed nothing
 * @param links the links of which something changed, in the order of the newer advice, then those that were removed
 * @param notes what could not be told or tried, in sentences
 */
public record Comparison(
        Judged before, Judged after, List<Cause> causes, List<Cause> idle, List<LinkChange> links, List<String> notes) {

    /** Which way it went. */
    public enum Trend {
        WORSE,
        BETTER,
        /** No verdict on a link, or on what is chosen for one, is another. */
        UNCHANGED;

        /** As {@code worse}. */
        public String word() {
            return Wording.word(this);
        }
    }

    /** Compares an older advice with a newer one. */
    public static Comparison of(Judged before, Judged after, Trial trial) {
        Explanation explanation = before.document() == null || after.document() == null
                ? new FromKept(before, after)
                : new FromDocuments(before, after, trial);
        List<LinkChange> links =
                Changes.between(before.advice().links(), after.advice().links(), explanation.formerNames()).stream()
                        .map(explanation::explained)
                        .toList();
        Set<Cause> causes = new LinkedHashSet<>(explanation.known());
        for (LinkChange link : links) {
            causes.addAll(link.because());
            link.mechanisms()
                    .forEach(mechanism -> causes.addAll(mechanism.because().causes()));
        }
        return new Comparison(
                before,
                after,
                explanation.all().stream().filter(causes::contains).toList(),
                explanation.idle(causes),
                links,
                explanation.notes());
    }

    /** The application's verdict before. */
    public Verdict from() {
        return before.advice().verdict();
    }

    /** The application's verdict now. */
    public Verdict to() {
        return after.advice().verdict();
    }

    /** Which way it went: what got worse outweighs what got better. */
    public Trend trend() {
        if (!worse().isEmpty()) {
            return Trend.WORSE;
        }
        return from().isWorseThan(to()) || links.stream().anyMatch(LinkChange::isBetter)
                ? Trend.BETTER
                : Trend.UNCHANGED;
    }

    /** What got worse: the verdict on a link, on what is chosen for one, or on the whole; in sentences. */
    public List<String> worse() {
        List<String> worse = new ArrayList<>();
        for (LinkChange link : links) {
            State was = link.from();
            State is = link.to();
            if (was != null && is != null && is.verdict().isWorseThan(was.verdict())) {
                worse.add("The verdict on " + named(link) + " was "
                        + was.verdict().word() + ", and is " + is.verdict().word() + ".");
            }
            if (was != null && is != null && is.choice().isWorseThan(was.choice()) && is.chosenName() != null) {
                worse.add(choice(named(link), was, is));
            } else if (was != null
                    && is != null
                    && is.choice().isWorseThan(was.choice())
                    && !is.verdict().isWorseThan(was.verdict())) {
                worse.add("On " + named(link) + ", nothing is chosen any more; the verdict was "
                        + was.choice().word() + ", and is " + is.choice().word() + ".");
            }
        }
        if (worse.isEmpty() && to().isWorseThan(from())) {
            worse.add("The verdict on the application was " + from().word() + ", and is " + to().word() + ".");
        }
        return worse;
    }

    private static String choice(String link, State was, State is) {
        String now = "On " + link + ", the chosen " + is.chosenName() + " is "
                + is.choice().word();
        return Objects.equals(was.chosen(), is.chosen())
                ? now + ", and was " + was.choice().word() + "."
                : now + "; "
                        + (was.chosenName() == null ? "the link" : was.chosenName() + ", chosen before,")
                        + " was " + was.choice().word() + ".";
    }

    private String named(LinkChange link) {
        return after.advice().links().size() == 1 ? "the application" : "link " + link.id();
    }
}
