package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Region;
import org.jspecify.annotations.Nullable;

/**
 * Advice as commands that GitHub's workflows turn into annotations, one a line: an error for what does not pass the gate
 * and for what is wrong with a file, a warning for each condition of a mechanism that is chosen or recommended, a
 * notice for each finding on it that is put up with, for each question, and for each condition that was met. GitHub shows
 * the first few of a kind, so that what weighs most comes first, whichever file it is in.
 */
public final class GithubReport implements Report {

    private static final String STANDARD_INPUT = "-";

    private final Gate gate;

    /** What an annotation tells of, the weightiest first. */
    private enum Weight {
        FAILURE("error"),
        FILE("warning"),
        CHOSEN("warning"),
        RECOMMENDED("warning"),
        WAIVED("notice"),
        OPEN("notice"),
        MET("notice");

        private final String kind;

        Weight(String kind) {
            this.kind = kind;
        }
    }

    /** The annotations of a run, each once, by their weights and then in the order in which they were added. */
    private static final class Annotations {

        private final Map<Weight, Set<String>> lines = new EnumMap<>(Weight.class);

        void add(Weight weight, @Nullable String file, @Nullable Place place, String title, String message) {
            StringBuilder line = new StringBuilder("::" + weight.kind + ' ');
            if (file != null && !file.equals(STANDARD_INPUT)) {
                line.append("file=").append(property(FileUri.path(file))).append(',');
                if (place != null) {
                    line.append("line=")
                            .append(place.line())
                            .append(",col=")
                            .append(place.column())
                            .append(',');
                }
            }
            line.append("title=").append(property(title)).append("::").append(data(message));
            lines.computeIfAbsent(weight, none -> new LinkedHashSet<>()).add(line.toString());
        }
    }

    /**
     * Tells of advice.
     *
     * @param gate what does not pass
     */
    public GithubReport(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void write(List<Slot> slots, Writer out) throws IOException {
        Annotations annotations = new Annotations();
        for (Slot slot : slots) {
            if (slot instanceof Slot.Advised advised) {
                advised(advised, annotations);
            } else if (slot instanceof Slot.Refused refused) {
                refused.problems().forEach(problem -> problem(Weight.FAILURE, refused.file(), problem, annotations));
            }
        }
        for (Set<String> lines : annotations.lines.values()) {
            for (String line : lines) {
                out.write(line + '\n');
            }
        }
    }

    private void advised(Slot.Advised slot, Annotations to) {
        Advice advice = slot.advice();
        Where where = Where.in(slot);
        advice.warnings().forEach(warning -> problem(Weight.FILE, advice.file(), warning, to));
        for (LinkAdvice link : advice.links()) {
            List<String> causes = gate.causes(advice, link);
            if (!causes.isEmpty()) {
                error(advice, link, causes, where, to);
            }
            for (Recommendation mechanism : Concerned.of(link)) {
                findings(advice, link, mechanism, where, to);
            }
            for (DecisiveQuestion question : link.guidance().questions()) {
                Place place = where.path(question.path()).start();
                String title = "Left open on link " + link.id();
                to.add(Weight.OPEN, advice.file(), place, title, question.question() + " [" + question.path() + ']');
            }
        }
    }

    /** What is told of each finding on a mechanism: that it is a condition, or that it is put up with, or was met. */
    private static void findings(
            Advice advice, LinkAdvice link, Recommendation mechanism, Where where, Annotations to) {
        String on = mechanism.name() + " on link " + link.id();
        for (Finding finding : mechanism.findings()) {
            Place place = first(where.of(finding, link).keySet()).start();
            if (finding.isCondition() && Concerned.isInUse(link, mechanism)) {
                Weight weight = Concerned.isChosen(link, mechanism) ? Weight.CHOSEN : Weight.RECOMMENDED;
                to.add(weight, advice.file(), place, on, Grounded.sentence(finding));
            }
            OnRecord.waived(finding)
                    .ifPresent(said -> to.add(Weight.WAIVED, advice.file(), place, "Put up with: " + on, said));
            OnRecord.met(finding).ifPresent(said -> to.add(Weight.MET, advice.file(), place, "Met: " + on, said));
        }
    }

    /**
     * One error for a link: why it does not pass; and where a verdict stands in its way, what decides that, at the place of
     * the worst finding.
     */
    private void error(Advice advice, LinkAdvice link, List<String> causes, Where where, Annotations to) {
        String title = "Link " + link.id() + " does not pass";
        if (!gate.with(advice.policy()).stops(link)) {
            to.add(Weight.FAILURE, advice.file(), where.link(link).start(), title, String.join(" ", causes));
            return;
        }
        List<Recommendation> told = Concerned.of(link).stream()
                .filter(mechanism -> link.chosen() == null || Concerned.isChosen(link, mechanism))
                .toList();
        String why = told.stream()
                .map(mechanism -> mechanism.name() + ": " + mechanism.summary())
                .collect(Collectors.joining(" "));
        Place place = told.size() == 1 && !told.get(0).findings().isEmpty()
                ? first(where.of(told.get(0).findings().get(0), link).keySet()).start()
                : where.link(link).start();
        to.add(Weight.FAILURE, advice.file(), place, title, String.join(" ", causes) + ' ' + why);
    }

    private static Region first(Iterable<Region> regions) {
        return regions.iterator().next();
    }

    private static void problem(Weight weight, @Nullable String file, Problem problem, Annotations to) {
        String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
        to.add(weight, file, problem.place(), "Requirements file: " + problem.code(), path + problem.message());
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** What is left of controls after {@link Inert} is none; percent signs are what GitHub would decode. */
    private static String data(String text) {
        return Inert.text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
