package org.ipcadvisor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.ReadingWeight;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.SourceReading;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/** Counts over how many of the sets of columns each reading of a source decides. */
final class Weights {

    /**
     * What an application can demand that a reading may decide, then the least that makes each platform create, talk, serve
     * or write, because one demand can hide what another decides.
     */
    private static final List<String> NEEDS = List.of(
            "{pipes: create, mailslots: create, acrossMachines: true, ole: {inService: true, crossUser: true},"
                    + " copyData: {receiverWrites: true}}",
            "{pipes: create}",
            "{interoperate: true}",
            "{rpc: {role: server, transport: netbios}, copyData: {receiverWrites: true}}");

    /** A version that came before any of which a source speaks. */
    private static final String EARLY = "1.0";

    private final Advisor advisor;
    private final Knowledge knowledge;
    private final Judge judge;
    private final Map<String, LinkAdvice> judged = new HashMap<>();
    private final Map<List<String>, List<Requirements>> written = new HashMap<>();

    Weights(Advisor advisor, Judge judge) {
        this.advisor = advisor;
        this.knowledge = advisor.knowledge();
        this.judge = judge;
    }

    List<ReadingWeight> all() {
        return knowledge.readings().stream()
                .map(reading -> new ReadingWeight(
                        reading,
                        NEEDS.stream().map(needs -> count(reading, needs)).toList(),
                        comment(reading)))
                .toList();
    }

    private @Nullable Comment comment(SourceReading reading) {
        return knowledge.comments().stream()
                .filter(comment -> reading.equals(comment.reading()))
                .findFirst()
                .orElse(null);
    }

    private ReadingWeight.Count count(SourceReading reading, String needs) {
        List<Both> sets = sets(reading, needs).stream()
                .map(requirements -> both(requirements, reading))
                .toList();
        return new ReadingWeight.Count(
                needs,
                sets.size(),
                count(sets, Both::isOtherVerdict),
                count(sets, Both::isOtherInteroperation),
                count(sets, Both::isWithout),
                count(sets, Both::isWithoutIfTurned));
    }

    /** The requirements of every set; those of readings that speak of the same products are read once. */
    private List<Requirements> sets(SourceReading reading, String needs) {
        Function<Platform, String> target = platform -> target(platform, reading);
        List<String> key =
                new ArrayList<>(knowledge.platforms().stream().map(target).toList());
        key.add(needs);
        return written.computeIfAbsent(key, k -> new EverySet(advisor, target).needing(needs));
    }

    private Both both(Requirements requirements, SourceReading reading) {
        Link link = requirements.links().get(0);
        LinkAdvice now = judged.computeIfAbsent(requirements.sha256(), document -> judge.judge(link));
        Link turned = link.under(link.terms().stance().turned(reading));
        Set<Mechanism> touched = judge.touched(link, reading);
        return new Both(
                now,
                touched.isEmpty() ? List.of() : judge.judge(turned, touched).mechanisms(),
                judge.interoperation(turned));
    }

    /** The advice under a reading; what it touches, and what is known of interoperation, where it is turned round. */
    private record Both(LinkAdvice now, List<Recommendation> touched, Interoperation then) {

        boolean isOtherVerdict() {
            return !Flips.between(now, touched).isEmpty();
        }

        boolean isOtherInteroperation() {
            return now.interoperation() != then;
        }

        boolean isWithout() {
            return now.recommended().isEmpty();
        }

        boolean isWithoutIfTurned() {
            List<String> others =
                    touched.stream().map(Recommendation::mechanism).toList();
            return others.containsAll(now.recommended())
                    && touched.stream().allMatch(m -> m.verdict().isWorseThan(Verdict.CONDITIONAL));
        }
    }

    private static int count(List<Both> sets, Predicate<Both> sort) {
        return Math.toIntExact(sets.stream().filter(sort).count());
    }

    /** A column as a target: through a product of which the reading speaks, if it speaks of some of them only. */
    private String target(Platform platform, SourceReading reading) {
        String name = knowledge.statements().stream()
                .flatMap(s -> s.clauses().stream())
                .filter(c -> c.reading().equals(reading) && c.platforms().contains(platform.id()))
                .flatMap(c -> c.products().stream())
                .filter(product -> isOf(platform, product))
                .findFirst()
                .orElse(platform.id());
        String quoted = Wording.quoted(name);
        return isVersioned(platform) ? "{platform: " + quoted + ", version: \"" + EARLY + "\"}" : quoted;
    }

    private boolean isOf(Platform platform, String product) {
        return knowledge.products().stream()
                .anyMatch(p -> p.name().equals(product) && platform.id().equals(p.platform()));
    }

    private boolean isVersioned(Platform platform) {
        return knowledge.products().stream()
                .filter(product -> platform.id().equals(product.platform()))
                .anyMatch(Product::versioned);
    }
}
