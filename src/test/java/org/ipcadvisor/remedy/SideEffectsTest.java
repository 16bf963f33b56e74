package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** What a remedy says of other links is all that it does to them: shown by applying it and judging every link anew. */
class SideEffectsTest {

    private static final Judge JUDGE = new Judge(Documents.ARTICLE);

    private final AtomicInteger remedies = new AtomicInteger();
    private final AtomicInteger judged = new AtomicInteger();
    private final AtomicInteger worse = new AtomicInteger();
    private final AtomicInteger mended = new AtomicInteger();
    private final AtomicInteger fallen = new AtomicInteger();
    private final AtomicInteger chosen = new AtomicInteger();

    @Test
    void two_hundred_architectures() {
        IntStream.range(0, 200).parallel().mapToObj(RandomArchitecture::linked).forEach(this::check);

        System.out.printf(
                "200 architectures: %d remedies, %d judgements of other links; %d of these links are worse off, %d mended,"
                        + " %d lose a recommended mechanism, on %d the chosen one changes.%n",
                remedies.get(), judged.get(), worse.get(), mended.get(), fallen.get(), chosen.get());
        assertThat(Stream.of(worse, mended, fallen, chosen)).allMatch(count -> count.get() > 0);
    }

    private void check(JsonObject document) {
        Requirements requirements = Documents.read(document);
        List<LinkAdvice> before = new Guide(JUDGE, Documents.ARTICLE)
                .guided(
                        requirements,
                        requirements.links().stream().map(JUDGE::examine).toList());
        Map<List<Operation>, List<LinkAdvice>> judgedAnew = new HashMap<>();
        for (LinkAdvice link : before) {
            Stream<Remedy> all = link.mechanisms().stream().flatMap(m -> m.prospect().remedies().stream());
            Stream.concat(all, link.guidance().remedies().stream()).forEach(remedy -> {
                List<LinkAdvice> after =
                        judgedAnew.computeIfAbsent(remedy.patch(), patch -> judged(Documents.patched(document, patch)));
                check(document, remedy, others(before, link), others(after, link));
            });
        }
    }

    private static List<LinkAdvice> judged(JsonObject document) {
        return Documents.read(document).links().stream().map(JUDGE::judge).toList();
    }

    private static List<LinkAdvice> others(List<LinkAdvice> links, LinkAdvice link) {
        return links.stream().filter(other -> !other.id().equals(link.id())).toList();
    }

    private void check(JsonObject document, Remedy remedy, List<LinkAdvice> before, List<LinkAdvice> after) {
        SideEffects said = Objects.requireNonNull(remedy.elsewhere());
        List<String> done = new ArrayList<>();
        Set<String> harmed = new TreeSet<>();
        for (int i = 0; i < before.size(); i++) {
            Difference difference = new Difference(before.get(i), after.get(i));
            if (difference.isAny()) {
                done.add(difference.toString());
            }
            if (difference.isHarm()) {
                harmed.add(before.get(i).id());
            }
            count(difference);
        }
        assertThat(said.links().stream().map(SideEffectsTest::written))
                .as("%s in %s", remedy, document)
                .containsExactlyElementsOf(done);
        assertThat(remedy.loses()).startsWith(remedy.givesUp());
        String lost = remedy.loses().substring(remedy.givesUp().length());
        before.forEach(link -> assertThat(lost.matches(".*\\b" + link.id() + "\\b.*"))
                .as("%s of %s in %s", lost, link.id(), document)
                .isEqualTo(harmed.contains(link.id())));
        remedies.incrementAndGet();
        judged.addAndGet(before.size());
    }

    private void count(Difference difference) {
        worse.addAndGet(difference.to().isWorseThan(difference.from()) ? 1 : 0);
        mended.addAndGet(
                difference.from().isWorseThan(Verdict.CONDITIONAL)
                                && !difference.to().isWorseThan(Verdict.CONDITIONAL)
                        ? 1
                        : 0);
        fallen.addAndGet(difference.fallen().isEmpty() ? 0 : 1);
        chosen.addAndGet(difference.chosen().isEmpty() ? 0 : 1);
    }

    private static String written(SideEffects.OfLink link) {
        StringBuilder text = new StringBuilder(link.link() + " " + link.from() + " " + link.to());
        SideEffects.OfMechanism design = link.chosen();
        text.append(design == null ? "" : " " + design.mechanism() + " " + design.from() + " " + design.to());
        link.fallen().forEach(m -> text.append(" -").append(m.mechanism()));
        return text.toString();
    }

    /** How the advice for a link differs once the document has changed, stated a second time. */
    private record Difference(LinkAdvice before, LinkAdvice after) {

        Verdict from() {
            return before.verdict();
        }

        Verdict to() {
            return after.verdict();
        }

        String chosen() {
            String design = before.chosen();
            if (design == null) {
                return "";
            }
            Verdict was = Guided.mechanism(before, design).verdict();
            Verdict is = Guided.mechanism(after, design).verdict();
            return was == is ? "" : " " + design + " " + was + " " + is;
        }

        /** In the order of the rows, without the chosen one. */
        List<String> fallen() {
            return Documents.ARTICLE.rows().stream()
                    .map(row -> row.id())
                    .filter(row -> !row.equals(before.chosen()))
                    .filter(row -> before.recommended().contains(row))
                    .filter(row -> !after.recommended().contains(row))
                    .toList();
        }

        boolean isAny() {
            return from() != to() || !chosen().isEmpty() || !fallen().isEmpty();
        }

        boolean isHarm() {
            boolean design = before.chosen() != null
                    && Guided.mechanism(after, before.chosen())
                            .verdict()
                            .isWorseThan(
                                    Guided.mechanism(before, before.chosen()).verdict());
            return to().isWorseThan(from()) || design || !fallen().isEmpty();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(before.id() + " " + from() + " " + to() + chosen());
            fallen().forEach(row -> text.append(" -").append(row));
            return text.toString();
        }
    }
}
