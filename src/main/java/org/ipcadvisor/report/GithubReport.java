package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * notice for each finding on it that is put up with, for each question, and for each condition that was met.
 */
public final class GithubReport implements Report {

    private static final String STANDARD_INPUT = "-";

    private final Gate gate;

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
        for (Slot slot : slots) {
            if (slot instanceof Slot.Advised advised) {
                advised(advised, out);
            } else if (slot instanceof Slot.Refused refused) {
                for (Problem problem : refused.problems()) {
                    problem("error", refused.file(), problem, out);
                }
            }
        }
    }

    private void advised(Slot.Advised slot, Writer out) throws IOException {
        Advice advice = slot.advice();
        Where where = Where.in(slot);
        for (LinkAdvice link : advice.links()) {
            List<String> causes = gate.causes(advice, link);
            if (!causes.isEmpty()) {
                error(advice, link, causes, where, out);
            }
        }
        for (LinkAdvice link : advice.links()) {
            for (Recommendation mechanism : Concerned.of(link)) {
                if (Concerned.isInUse(link, mechanism)) {
                    conditions(advice, link, mechanism, where, out);
                }
            }
        }
        for (Problem warning : advice.warnings()) {
            problem("warning", advice.file(), warning, out);
        }
        onRecord("Put up with", OnRecord::waived, advice, where, out);
        for (LinkAdvice link : advice.links()) {
            for (DecisiveQuestion question : link.guidance().questions()) {
                Place place = where.path(question.path()).start();
                String title = "Left open on link " + link.id();
                write("notice", advice.file(), place, title, question.question() + " [" + question.path() + ']', out);
            }
        }
        onRecord("Met", OnRecord::met, advice, where, out);
    }

    private static void onRecord(
            String what, Function<Finding, Optional<String>> record, Advice advice, Where where, Writer out)
            throws IOException {
        for (LinkAdvice link : advice.links()) {
            for (Recommendation mechanism : Concerned.of(link)) {
                for (Finding finding : mechanism.findings()) {
                    Optional<String> sentence = record.apply(finding);
                    if (sentence.isPresent()) {
                        Place place = first(where.of(finding, link).keySet()).start();
                        String title = what + ": " + mechanism.name() + " on link " + link.id();
                        write("notice", advice.file(), place, title, sentence.get(), out);
                    }
                }
            }
        }
    }

    /** One error for a link: why it does not pass, and what stands in its way at the place of the worst finding. */
    private static void error(Advice advice, LinkAdvice link, List<String> causes, Where where, Writer out)
            throws IOException {
        List<Recommendation> concerned = Concerned.of(link);
        List<Recommendation> told = concerned.stream()
                .filter(mechanism -> link.chosen() == null || Concerned.isChosen(link, mechanism))
                .toList();
        String why = told.stream()
                .map(mechanism -> mechanism.name() + ": " + mechanism.summary())
                .collect(Collectors.joining(" "));
        Place place = told.size() == 1 && !told.get(0).findings().isEmpty()
                ? first(where.of(told.get(0).findings().get(0), link).keySet()).start()
                : where.link(link).start();
        String title = "Link " + link.id() + " does not pass";
        write("error", advice.file(), place, title, String.join(" ", causes) + ' ' + why, out);
    }

    private static void conditions(Advice advice, LinkAdvice link, Recommendation mechanism, Where where, Writer out)
            throws IOException {
        for (Finding finding : mechanism.findings()) {
            if (finding.isCondition()) {
                Place place = first(where.of(finding, link).keySet()).start();
                String title = mechanism.name() + " on link " + link.id();
                write("warning", advice.file(), place, title, Grounded.sentence(finding), out);
            }
        }
    }

    private static Region first(Iterable<Region> regions) {
        return regions.iterator().next();
    }

    private static void problem(String kind, @Nullable String file, Problem problem, Writer out) throws IOException {
        String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
        write(kind, file, problem.place(), "Requirements file: " + problem.code(), path + problem.message(), out);
    }

    private static void write(
            String kind, @Nullable String file, @Nullable Place place, String title, String message, Writer out)
            throws IOException {
        out.write("::" + kind + ' ');
        if (file != null && !file.equals(STANDARD_INPUT)) {
            out.write("file=" + property(FileUri.path(file)) + ',');
            if (place != null) {
                out.write("line=" + place.line() + ",col=" + place.column() + ',');
            }
        }
        out.write("title=" + property(title) + "::" + data(message) + '\n');
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** What is left of controls after {@link Inert} is none; percent signs are what GitHub would decode. */
    private static String data(String text) {
        return Inert.text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
