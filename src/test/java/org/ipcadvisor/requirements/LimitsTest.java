package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.requirements.Desk.desk;
import static org.ipcadvisor.requirements.Desk.problems;
import static org.ipcadvisor.requirements.Desk.read;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Product;
import org.junit.jupiter.api.Test;

/** How much a document may hold, named in the message. */
class LimitsTest {

    private static final String EVERYWHERE =
            Desk.KNOWLEDGE.products().stream().map(Product::name).collect(Collectors.joining(", ", "[", "]"));

    @Test
    void aNameHasAtMost200Characters() {
        String longest = "\uD83D\uDE80".repeat(200);

        assertThat(read("version: 1\napplication: " + longest + "\ntargets: [DOS]\n")
                        .application())
                .isEqualTo(longest);
        assertThat(problems("version: 1\napplication: " + longest + "!\ntargets: [DOS]\n"))
                .containsExactly("2:14 limit /application: The name for application has 201 characters. The limit"
                        + " NAME_CHARACTERS is 200 characters in one name.");
    }

    @Test
    void aDocumentHasAtMost100Components() {
        assertThat(read(plant(100, "[DOS]", "links: {a: {among: [c0]}}")).links())
                .hasSize(1);
        assertThat(problems(plant(101, "[DOS]", "links: {a: {among: [c100]}}")))
                .containsExactly(
                        "3:1 limit /components: There are 101 components. The limit COMPONENTS is 100 components"
                                + " in a document.");
    }

    @Test
    void aDocumentHasAtMost200Links() {
        assertThat(read(plant(1, "[DOS]", links(200))).links()).hasSize(200);
        assertThat(problems(plant(1, "[DOS]", links(201))))
                .containsExactly("4:1 limit /links: There are 201 links. The limit LINKS is 200 links in a document.");
    }

    @Test
    void linksJoinAtMost20000PairsOfTargets() {
        int targets = Desk.KNOWLEDGE.products().size();
        int most = 20_000 / (targets * targets);

        assertThat(read(plant(1, EVERYWHERE, links(most))).links()).hasSize(most);
        assertThat(problems(plant(1, EVERYWHERE, links(most + 1))))
                .containsExactly(
                        "4:1 limit /links: The links join " + (most + 1) * targets * targets
                                + " pairs of targets. The limit PAIRS is 20000 pairs of targets that the links of a document join.");
        assertThat(problems(plant(10, EVERYWHERE, "links: {a: {among: [" + list(10, i -> "c" + i) + "]}}")))
                .containsExactly("4:1 limit /links: The links join " + 100 * targets * targets + " pairs of targets."
                        + " The limit PAIRS is 20000 pairs of targets that the links of a document join.");
    }

    @Test
    void atMost100ProblemsAreTold() {
        List<String> told = problems(desk("targets: [" + list(40_000, i -> "p" + i) + "]\n"));

        assertThat(told).hasSize(101);
        assertThat(told.get(99)).startsWith("3:397 unknown-name /targets/99: ");
        assertThat(told.get(100))
                .isEqualTo("3:397 more-problems: There are more problems than these. The limit PROBLEMS is 100 problems"
                        + " that are told of one document.");
    }

    @Test
    void aHundredProblemsAreAll() {
        assertThat(problems(desk("targets: [" + list(100, i -> "p" + i) + "]\n")))
                .hasSize(100);
    }

    @Test
    void aLongTextIsShownShort() {
        assertThat(problems(desk("targets: [" + "x".repeat(60_000) + "]\nchosen: {}\n")
                        .replace("{}", "y".repeat(60_000))))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(500));
    }

    @Test
    void placesAreRightInJson() {
        assertThat(problems("{\"version\": 1, \"application\": \"A\",\r\n \"targets\": [\"NO\", 95]}", Syntax.JSON))
                .extracting(line -> line.substring(0, line.indexOf(':', 3)))
                .containsExactly("2:14 unknown-name /targets/0", "2:20 wrong-kind /targets/1");
    }

    private static String plant(int components, String targets, String links) {
        return "version: 1\napplication: Plant\ncomponents: {"
                + list(components, i -> "c" + i + ": {targets: " + targets + "}") + "}\n" + links + "\n";
    }

    private static String links(int count) {
        return "links: {" + list(count, i -> "l" + i + ": {creates: c0, opens: c0}") + "}";
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }
}
