package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** The fewest mechanisms for all links of an architecture. */
class PlansTest {

    private static final String THREE = """
            version: 1
            application: Three
            components: {nt: {targets: [Windows NT 4.0]}, xp: {targets: [Windows XP]}}
            links:
              one: {among: [nt], constraints: {only: [rpc, netbios]}}
              two: {among: [nt], constraints: {only: [dde]}}
              three: {among: [nt], constraints: {only: [mailslots]}}
              four: {among: [nt], constraints: {only: [rpc]}}
              five: {creates: nt, opens: xp}
            """;

    @Test
    void plans_are_those_of_a_brute_force_on_drawn_architectures() {
        Map<Integer, Integer> sizes = new TreeMap<>();
        Map<Integer, Integer> groups = new TreeMap<>();
        int unserved = 0;
        Drawn drawn = new Drawn(95900);
        for (int i = 0; i < 400; i++) {
            Requirements requirements = Asked.read(drawn.architecture());
            List<LinkAdvice> links =
                    requirements.links().stream().map(Asked.JUDGE::judge).toList();
            Plan plan = Objects.requireNonNull(Plans.of(requirements, links, Asked.JUDGE));
            PlanBruteForce expected = new PlanBruteForce(links);
            assertThat(plan.mechanisms()).containsExactlyInAnyOrderElementsOf(expected.mechanisms());
            assertThat(plan.apart()).hasSize(expected.apart());
            check(plan, links);
            sizes.merge(plan.mechanisms().size(), 1, Integer::sum);
            groups.merge(plan.apart().size(), 1, Integer::sum);
            unserved += plan.unserved().size();
        }
        System.out.println("plans by mechanisms: " + sizes + ", by links that share nothing: " + groups
                + ", links that nothing serves: " + unserved);
        assertThat(sizes.keySet()).contains(0, 1, 2, 3);
        assertThat(groups.keySet()).contains(0, 2, 3);
        assertThat(unserved).isPositive();
    }

    /** What holds of every plan, beside its being the smallest. */
    private static void check(Plan plan, List<LinkAdvice> links) {
        assertThat(plan.parts()).isEqualTo(Plan.Parts.LINKS);
        assertThat(plan.probes()).isEmpty();
        assertThat(plan.limits()).isEmpty();
        assertThat(plan.because().isEmpty()).isEqualTo(plan.mechanisms().size() < 2);
        for (LinkAdvice link : links) {
            List<Plan.Use> uses =
                    plan.uses().stream().filter(u -> u.part().equals(link.id())).toList();
            if (link.recommended().isEmpty()) {
                assertThat(uses).isEmpty();
                assertThat(plan.unserved()).contains(link.id());
            } else {
                var used = PlanBruteForce.use(link, plan.mechanisms());
                assertThat(uses).containsExactly(new Plan.Use(link.id(), used.mechanism(), used.verdict(), List.of()));
                assertThat(link.recommended()).contains(used.mechanism());
                checkReason(plan, link);
            }
        }
        assertThat(common(plan, links)).isEmpty();
        assertThat(plan.uses()).extracting(Plan.Use::mechanism).containsAll(plan.mechanisms());
    }

    /** A link that the main mechanism does not serve has a sentence that names both. */
    private static void checkReason(Plan plan, LinkAdvice link) {
        String main = plan.mechanisms().get(0);
        String name = link.mechanisms().stream()
                .filter(m -> m.mechanism().equals(main))
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(plan.because().stream().anyMatch(s -> s.startsWith(link.id() + " cannot ") && s.contains(name)))
                .isEqualTo(!link.recommended().contains(main));
    }

    private static Set<String> common(Plan plan, List<LinkAdvice> links) {
        Set<String> common = new HashSet<>();
        List<LinkAdvice> group =
                links.stream().filter(l -> plan.apart().contains(l.id())).toList();
        group.forEach(link -> common.addAll(link.recommended()));
        group.forEach(link -> common.retainAll(link.recommended()));
        return common;
    }

    @Test
    void a_single_link_that_something_serves_has_no_plan() {
        assertThat(Asked.advice("version: 1\napplication: A\ntargets: [POSIX, OS/2]\n")
                        .plan())
                .isNull();
        assertThat(Asked.advice("""
                        version: 1
                        application: A
                        components: {a: {targets: [POSIX]}, b: {targets: [MS-DOS]}}
                        links: {l: {between: [a, b]}}
                        """).plan()).isNull();
    }

    @Test
    void what_takes_three_mechanisms_says_so_of_links_that_do() {
        Plan plan = Asked.plan(THREE);
        assertThat(plan.mechanisms()).containsExactly("rpc", "dde", "mailslots");
        assertThat(plan.uses())
                .extracting(Plan.Use::part, Plan.Use::mechanism)
                .containsExactly(
                        tuple("one", "rpc"), tuple("two", "dde"), tuple("three", "mailslots"), tuple("four", "rpc"));
        assertThat(plan.unserved()).containsExactly("five");
        assertThat(plan.apart()).containsExactly("one", "two");
        assertThat(plan.because())
                .containsExactly(
                        "two cannot use RPC: the requirements allow only DDE, and not RPC.",
                        "three cannot use RPC: the requirements allow only Mailslots, and not RPC.",
                        "one and two have no mechanism in common.",
                        "two, three and four take 3 mechanisms: no 2 of them serve all of these.");
    }

    @Test
    void what_is_chosen_comes_before_ranks_where_it_takes_no_mechanism_more() {
        String links = """
                version: 1
                application: A
                components: {nt: {targets: [Windows NT 4.0]}}
                links:
                  one: {among: [nt]%s}
                  two: {among: [nt]}
                """;
        assertThat(Asked.plan(links.formatted("")).mechanisms()).containsExactly("dde");
        assertThat(Asked.plan(links.formatted(", chosen: wm-copydata")).mechanisms())
                .containsExactly("wm-copydata");
        assertThat(Asked.plan(links.formatted(", chosen: clipboard")).mechanisms())
                .containsExactly("dde");
    }

    @Test
    void pairs_that_share_and_three_that_do_not() {
        Plan plan = Asked.plan("""
                version: 1
                application: A
                components: {nt: {targets: [Windows NT 4.0]}}
                links:
                  one: {among: [nt], constraints: {only: [rpc, dde]}}
                  two: {among: [nt], constraints: {only: [dde, netbios]}}
                  three: {among: [nt], constraints: {only: [netbios, rpc]}}
                """);
        assertThat(plan.mechanisms()).hasSize(2);
        assertThat(plan.apart()).containsExactly("one", "two", "three");
        assertThat(plan.because()).endsWith("one, two and three have no mechanism in common.");
        assertThat(plan.uses()).extracting(Plan.Use::verdict).containsOnly(Verdict.VIABLE);
    }
}
