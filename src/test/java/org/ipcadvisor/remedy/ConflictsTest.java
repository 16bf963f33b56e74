package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.advice.Conflict;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** Conflicts are exactly the minimal sets of requirements with which nothing serves. */
class ConflictsTest {

    private static final List<String> COLUMNS =
            Documents.ARTICLE.platforms().stream().map(Platform::name).toList();

    @Test
    void posix_and_a_platform_that_cannot_create_cannot_hold_together() {
        LinkAdvice advice = Guided.copies("\"MS-DOS\", \"POSIX\", \"Windows 2000\"", "\"pipes\": \"create\"");

        assertThat(advice.guidance().conflicts()).hasSize(1);
        Conflict conflict = advice.guidance().conflicts().get(0);
        assertThat(conflict.says()).isEqualTo("MS-DOS, POSIX and pipes: create");
        assertThat(paths(conflict)).containsExactlyInAnyOrder("/targets/0", "/targets/1", "/needs/pipes");
        assertThat(conflict.because()).hasSize(11);
        assertThat(conflict.because())
                .filteredOn(b -> b.mechanism().equals("named-pipes"))
                .singleElement()
                .satisfies(b -> assertThat(b.finding().message())
                        .isEqualTo("MS-DOS is asked to create the pipe and can only open one."));
    }

    @Test
    void a_product_without_a_column_conflicts_with_everything() {
        LinkAdvice advice = Guided.copies("\"Windows XP\", \"POSIX\", \"MS-DOS\"", "\"pipes\": \"create\"");

        assertThat(advice.guidance().conflicts())
                .extracting(Conflict::says)
                .containsExactly("Windows XP", "POSIX, MS-DOS and pipes: create");
    }

    @Test
    void a_link_names_its_components_and_ends() {
        LinkAdvice advice = Guided.link(
                "\"a\": {\"targets\": [\"POSIX\"]}, \"b\": {\"targets\": [\"MS-DOS\"]}",
                "\"creates\": \"a\", \"opens\": \"b\", \"constraints\": {\"only\": [\"named-pipes\"]}");

        assertThat(advice.guidance().conflicts()).extracting(Conflict::says).contains("POSIX for a and MS-DOS for b");
    }

    @Test
    void where_something_serves_there_is_no_conflict() {
        assertThat(Guided.copies("\"MS-DOS\"", "").guidance().conflicts()).isEmpty();
    }

    /** Brute force: every subset of the targets, with and without the need, that serves nothing while each smaller one does. */
    @Test
    void over_every_set_of_columns_they_are_all_minimal_sets() {
        int conflicts = 0;
        int without = 0;
        for (int set = 1; set < 1 << COLUMNS.size(); set++) {
            Requirements requirements = Documents.shortForm(targets(set), "\"pipes\": \"create\"");
            LinkAdvice advice = Guided.on(requirements);
            Set<Set<String>> found = new HashSet<>();
            advice.guidance().conflicts().forEach(conflict -> found.add(words(conflict)));
            assertThat(found).as(targets(set)).isEqualTo(minimal(set));
            conflicts += found.size();
            without += found.isEmpty() ? 0 : 1;
        }
        System.out.printf("255 sets of columns: %d conflicts on %d of them.%n", conflicts, without);
        assertThat(without).isEqualTo(112);
    }

    private static Set<Set<String>> minimal(int columns) {
        List<Set<String>> failing = new ArrayList<>();
        for (int part = columns; part > 0; part = (part - 1) & columns) {
            for (boolean creates : new boolean[] {true, false}) {
                if (!serves(part, creates)) {
                    Set<String> set = new TreeSet<>(names(part));
                    if (creates) {
                        set.add("create");
                    }
                    failing.add(set);
                }
            }
        }
        return failing.stream()
                .filter(set -> failing.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .collect(Collectors.toSet());
    }

    private static boolean serves(int columns, boolean creates) {
        Requirements requirements = Documents.shortForm(targets(columns), creates ? "\"pipes\": \"create\"" : "");
        return !Guided.JUDGE.judge(requirements.links().get(0)).verdict().isWorseThan(Verdict.CONDITIONAL);
    }

    private static List<String> names(int columns) {
        return IntStream.range(0, COLUMNS.size())
                .filter(i -> (columns >> i & 1) == 1)
                .mapToObj(COLUMNS::get)
                .toList();
    }

    private static String targets(int columns) {
        return names(columns).stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private static Set<String> words(Conflict conflict) {
        return conflict.requirements().stream()
                .map(Fact.Requirement::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> paths(Conflict conflict) {
        return conflict.requirements().stream().map(Fact.Requirement::path).toList();
    }
}
