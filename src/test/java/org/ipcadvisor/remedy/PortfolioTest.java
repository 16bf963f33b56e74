package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.knowledge.Platform;
import org.junit.jupiter.api.Test;

/** The fewest mechanisms for an application that no one mechanism serves. */
class PortfolioTest {

    private static final List<String> COLUMNS = Advisor.standard().knowledge().platforms().stream()
            .map(Platform::name)
            .toList();

    private static String document(List<String> targets, String needs) {
        return "version: 1\napplication: A\ntargets: [" + String.join(", ", targets) + "]\n" + needs;
    }

    @Test
    void exactly_the_112_sets_that_have_no_mechanism_get_a_portfolio_and_each_is_minimal() {
        List<LinkAdvice> alone = COLUMNS.stream()
                .map(column -> Asked.judged(document(List.of(column), "needs: {pipes: create}\n")))
                .toList();
        int portfolios = 0;
        int larger = 0;
        for (int bits = 1; bits < 1 << COLUMNS.size(); bits++) {
            List<String> targets = new ArrayList<>();
            List<LinkAdvice> judged = new ArrayList<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    targets.add(COLUMNS.get(i));
                    judged.add(alone.get(i));
                }
            }
            Advice advice = Asked.advice(document(targets, "needs: {pipes: create}\n"));
            Plan plan = advice.plan();
            assertThat(plan == null)
                    .isEqualTo(!advice.links().get(0).recommended().isEmpty());
            if (plan != null) {
                portfolios++;
                larger += plan.mechanisms().size() > 2 ? 1 : 0;
                check(plan, targets, judged);
            }
        }
        System.out.printf("portfolios: %d, of more than two mechanisms: %d%n", portfolios, larger);
        assertThat(portfolios).isEqualTo(112);
        assertThat(larger).isZero();
    }

    private static void check(Plan plan, List<String> targets, List<LinkAdvice> alone) {
        assertThat(plan.mechanisms())
                .containsExactlyInAnyOrderElementsOf(new PlanBruteForce(alone).mechanisms())
                .hasSizeGreaterThan(1);
        assertThat(plan.unserved()).isEmpty();
        assertThat(plan.uses()).extracting(Plan.Use::part).containsExactlyElementsOf(targets);
        for (int i = 0; i < targets.size(); i++) {
            Plan.Use use = plan.uses().get(i);
            var expected = PlanBruteForce.use(alone.get(i), plan.mechanisms());
            assertThat(use.mechanism()).isEqualTo(expected.mechanism());
            assertThat(use.verdict()).isEqualTo(expected.verdict());
            String on = use.part();
            assertThat(plan.probes())
                    .filteredOn(s -> s.startsWith("On ") && s.endsWith(" use " + expected.name() + "."))
                    .singleElement()
                    .satisfies(s -> assertThat(s).contains(on));
        }
        assertThat(plan.apart()).hasSize(new PlanBruteForce(alone).apart());
        assertThat(plan.limits()).isEmpty();
    }

    @Test
    void a_target_without_a_column_is_left_without_a_mechanism_and_the_others_are_not() {
        Plan plan = Asked.plan(document(List.of("Windows XP", "Windows 2000", "OS/2"), ""));
        assertThat(plan.parts()).isEqualTo(Plan.Parts.TARGETS);
        assertThat(plan.unserved()).containsExactly("Windows XP");
        assertThat(plan.mechanisms()).containsExactly("netbios");
        assertThat(plan.because()).isEmpty();
        assertThat(plan.probes()).containsExactly("On Windows 2000 and OS/2 use NetBIOS.");
    }

    @Test
    void what_no_source_says_of_a_used_mechanism_is_to_be_probed_and_its_conditions_are_told() {
        Plan plan = Asked.plan(document(List.of("Win32s", "POSIX"), """
                needs: {pipes: create}
                constraints: {only: [named-pipes, rpc]}
                """));
        assertThat(plan.mechanisms()).containsExactly("named-pipes", "rpc");
        assertThat(plan.because())
                .containsExactly(
                        "Win32s cannot use Named pipes: Win32s is asked to create the pipe and can only open one.",
                        "Win32s and POSIX have no mechanism in common.");
        assertThat(plan.probes())
                .containsExactly(
                        "On POSIX use Named pipes.",
                        "On Win32s use RPC.",
                        "Probe RPC on Win32s at run time: calls that are not implemented there fail with"
                                + " ERROR_CALL_NOT_IMPLEMENTED.");
        assertThat(plan.uses())
                .filteredOn(use -> use.part().equals("POSIX"))
                .singleElement()
                .satisfies(use -> assertThat(use.conditions())
                        .extracting(finding -> finding.message())
                        .containsExactly(
                                "Build for a FIFO queue on POSIX: that is what goes by the name Named pipes there."));
    }

    @Test
    void copies_that_are_to_talk_to_each_other_do_not_across_mechanisms() {
        Plan plan = Asked.plan(
                document(List.of("Windows NT 4.0", "POSIX", "MS-DOS"), "needs: {pipes: create, interoperate: true}\n"));
        assertThat(plan.limits())
                .containsExactly("The copies are asked to talk to each other; through this portfolio, those on targets"
                        + " with different mechanisms do not.");
    }

    @Test
    void copies_that_are_to_talk_to_each_other_may_not_by_one_mechanism_either() {
        Plan plan = Asked.plan(document(List.of("Windows NT 4.0", "POSIX"), """
                needs: {interoperate: true, pipes: create}
                constraints: {only: [named-pipes]}
                """));
        assertThat(plan.mechanisms()).containsExactly("named-pipes");
        assertThat(plan.because()).isEmpty();
        assertThat(plan.limits())
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("By Named pipes, which each of them has by itself, Windows NT 4.0 and POSIX do not"
                                + " talk to each other either: POSIX and Windows NT 4.0 are asked"));
    }

    @Test
    void nothing_serves_where_everything_is_forbidden() {
        Plan plan = Asked.plan(document(List.of("Windows NT 4.0", "POSIX"), "constraints: {only: [clipboard]}\n"));
        assertThat(plan.mechanisms()).isEmpty();
        assertThat(plan.unserved()).containsExactly("Windows NT 4.0", "POSIX");
        assertThat(plan.probes()).isEmpty();
    }
}
