package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** Where a document is too large to be looked through, the advice says so and is whole otherwise. */
class EffortTest {

    private static final Requirements DEAD_END =
            Documents.shortForm("\"POSIX\", \"MS-DOS\", \"Windows 2000\"", "\"pipes\": \"create\"");

    @Test
    void with_enough_of_it_nothing_is_left_out() {
        LinkAdvice advice = Guided.on(DEAD_END);

        assertThat(advice.guidance().complete()).isTrue();
        assertThat(within(advice)).containsOnlyNulls();
    }

    @Test
    void with_too_little_the_advice_says_how_far_it_looked() {
        LinkAdvice advice = Guided.on(DEAD_END, new Effort(20));

        assertThat(advice.guidance().complete()).isFalse();
        assertThat(within(advice)).contains(0).doesNotContain(-1);
        assertThat(advice.guidance().conflicts()).isNotEmpty();
        assertThat(advice.verdict()).isEqualTo(Guided.on(DEAD_END).verdict());
    }

    @Test
    void more_changes_than_are_combined_are_a_bound_that_is_told() {
        LinkAdvice advice = Guided.copies("\"MS-DOS\", \"Win16\", \"POSIX\", \"Win32s\", \"Windows 2000\"", "");

        assertThat(Guided.mechanism(advice, "semaphores").prospect().within()).isNull();
        assertThat(Guided.mechanism(
                                Guided.copies(
                                        "\"MS-DOS\", \"Win16\", \"OS/2\", \"POSIX\", \"Win32s\", \"Windows 2000\"",
                                        "\"interoperate\": true, \"pipes\": \"create\""),
                                "named-pipes")
                        .prospect()
                        .within())
                .isEqualTo(3);
    }

    @Test
    void services_that_all_host_for_each_other_take_no_more_than_any_other_document() {
        String components = IntStream.range(0, 40)
                .mapToObj(i -> "\"c" + i
                        + "\": {\"targets\": [\"Windows 2000\"], \"runsAs\": \"service\", \"account\": \"D\\\\a" + i
                        + "\"}")
                .collect(Collectors.joining(", "));
        String members = IntStream.range(0, 40).mapToObj(i -> "\"c" + i + "\"").collect(Collectors.joining(", "));
        LinkAdvice advice = Guided.link(
                components, "\"among\": [" + members + "], \"constraints\": {\"only\": [\"ole-1.0\", \"ole-2.0\"]}");

        assertThat(advice.guidance().complete()).isFalse();
        assertThat(within(advice)).anyMatch(within -> within != null && within < 3);
    }

    private static List<Integer> within(LinkAdvice advice) {
        return advice.mechanisms().stream()
                .map(Recommendation::prospect)
                .map(Prospect::within)
                .toList();
    }
}
