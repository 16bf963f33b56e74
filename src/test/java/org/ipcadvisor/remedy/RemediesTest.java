package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** Remedies are sound, minimal, and complete up to three changes: shown by trying everything. */
class RemediesTest {

    private static final Judge JUDGE = new Judge(Documents.ARTICLE);
    private final AtomicInteger remedies = new AtomicInteger();
    private final AtomicInteger combinations = new AtomicInteger();
    private final AtomicInteger documents = new AtomicInteger();

    @Test
    void every_set_of_columns_of_which_each_creates_its_pipe() {
        check(sets().map(set -> shortForm(set, "\"pipes\": \"create\"")));
        report("sets of columns, each creating its pipe");
        assertThat(documents).hasValue(255);
    }

    @Test
    void every_set_of_columns_whose_copies_talk_to_each_other() {
        check(sets().map(set -> shortForm(set, "\"interoperate\": true, \"mailslots\": \"create\"")));
        report("sets of columns whose copies talk");
        assertThat(documents).hasValue(255);
    }

    @Test
    void a_thousand_architectures() {
        check(IntStream.range(0, 1_000).mapToObj(RandomArchitecture::drawn));
        report("architectures");
        assertThat(documents).hasValue(1_000);
    }

    @Test
    void a_column_that_is_borrowed_under_another_name_is_borrowed_anew_under_that_name() {
        JsonObject document = Documents.parsed(
                "{\"version\": 1, \"application\": \"App\", \"targets\": [\"Windows XP\", \"Windows 2000\"], \"assume\": {\"WinXP\": \"MS-DOS\"}}");
        List<Remedy> offered = Guided.mechanism(Guided.on(Documents.read(document)), "dde")
                .prospect()
                .remedies();

        assertThat(offered)
                .extracting(remedy -> remedy.patch().get(0))
                .contains(new Operation(Operation.Op.REPLACE, "/assume/WinXP", "Windows 2000"));
        offered.forEach(remedy -> checked(document, remedy));
    }

    private void report(String what) {
        System.out.printf(
                "%d %s: %d remedies, %d combinations of changes tried.%n",
                documents.get(), what, remedies.get(), combinations.get());
    }

    private void check(Stream<JsonObject> all) {
        all.parallel().forEach(this::check);
        assertThat(remedies).hasPositiveValue();
    }

    private void check(JsonObject document) {
        Requirements requirements = Documents.read(document);
        Link link = requirements.links().get(0);
        LinkAdvice advice = new Guide(JUDGE, Documents.ARTICLE).guided(requirements, link, JUDGE.examine(link));
        BruteForce brute = new BruteForce(JUDGE, document, advice.id(), Search.MOST_CHANGES);
        for (Recommendation mechanism : advice.mechanisms()) {
            boolean serves = !mechanism.verdict().isWorseThan(Verdict.CONDITIONAL);
            List<Remedy> offered = mechanism.prospect().remedies();
            Set<String> changed = new TreeSet<>();
            offered.forEach(remedy -> changed.add(checked(document, remedy).toString()));
            if (serves) {
                assertThat(offered).isEmpty();
            } else {
                assertThat(changed)
                        .as("%s for %s", mechanism.mechanism(), document)
                        .isEqualTo(brute.solved(mechanism.mechanism()));
            }
            remedies.addAndGet(offered.size());
        }
        combinations.addAndGet(brute.tried());
        documents.incrementAndGet();
    }

    /** The document with the remedy, which keeps its promise, and which does not serve without any of its operations. */
    private static JsonObject checked(JsonObject document, Remedy remedy) {
        JsonObject changed = Documents.patched(document, remedy.patch());
        assertThat(verdict(changed, remedy.mechanism()))
                .as("%s: %s", document, remedy)
                .isEqualTo(remedy.verdict());
        for (int i = 0; i < remedy.patch().size(); i++) {
            List<Operation> rest = new ArrayList<>(remedy.patch());
            rest.remove(i);
            assertThat(verdict(Documents.patched(document, rest), remedy.mechanism()))
                    .as("%s: %s without operation %d", document, remedy, i)
                    .isGreaterThan(Verdict.CONDITIONAL);
        }
        return changed;
    }

    private static Verdict verdict(JsonObject document, String mechanism) {
        return JUDGE.probe(Documents.read(document).links().get(0), List.of(Documents.ARTICLE.mechanism(mechanism)))
                .get(0)
                .verdict();
    }

    private static Stream<String> sets() {
        List<String> columns =
                Documents.ARTICLE.platforms().stream().map(Platform::name).toList();
        return IntStream.range(1, 1 << columns.size())
                .mapToObj(bits -> IntStream.range(0, columns.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(i -> '"' + columns.get(i) + '"')
                        .toList())
                .map(names -> String.join(", ", names));
    }

    private static JsonObject shortForm(String targets, String needs) {
        return Documents.parsed("{\"version\": 1, \"application\": \"App\", \"targets\": [" + targets
                + "], \"needs\": {" + needs + "}}");
    }
}
