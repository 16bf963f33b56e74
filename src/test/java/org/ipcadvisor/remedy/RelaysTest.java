package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Relay;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Platform;
import org.junit.jupiter.api.Test;

/** Platforms over which ends can talk that no mechanism joins. */
class RelaysTest {

    private static final List<String> COLUMNS = Advisor.standard().knowledge().platforms().stream()
            .map(Platform::name)
            .toList();

    private static String link(String one, String other, String link) {
        return """
                version: 1
                application: A
                components:
                  a: {targets: [%s]}
                  b: {targets: [%s]}
                links:
                  l: {%s}
                """.formatted(one, other, link);
    }

    @Test
    void between_posix_and_ms_dos_there_is_the_first_column_that_has_something_with_each() {
        assertThat(Asked.relays(link("POSIX", "MS-DOS", "creates: a, opens: b")))
                .containsExactly(new Relay(
                        "POSIX", "MS-DOS", "Win2000", false, "semaphores", Verdict.VIABLE, "netbios", Verdict.VIABLE));
    }

    @Test
    void a_target_that_there_is_already_comes_first() {
        List<Relay> relays = Asked.relays(link("POSIX, OS/2", "MS-DOS", "between: [a, b]"));
        assertThat(relays)
                .containsExactly(new Relay(
                        "POSIX", "MS-DOS", "OS/2", true, "semaphores", Verdict.VIABLE, "netbios", Verdict.VIABLE));
    }

    @Test
    void products_of_one_column_that_a_rejected_reading_tells_apart_are_told_apart_in_any_order() {
        for (String ends : List.of("Windows 95, Windows 98", "Windows 98, Windows 95")) {
            String document = link(ends, "MS-DOS", "creates: a, opens: b, constraints: {only: [named-pipes]}")
                    + "readings: {windows-98-and-me-like-windows-95: false}\n";
            assertThat(Asked.relays(document)).extracting(Relay::from).containsExactly("Windows 95");
        }
    }

    @Test
    void of_the_targets_that_of_fewer_conditions_and_then_the_table_decides() {
        List<Relay> relays =
                Asked.relays(link("POSIX, OS/2, Windows NT 4.0, Windows 2000", "MS-DOS", "between: [a, b]"));
        assertThat(relays).extracting(Relay::over).containsExactly("Windows 2000");
        relays = Asked.relays(
                link("POSIX, Windows 98, OS/2", "MS-DOS", "between: [a, b], constraints: {only: [semaphores, rpc]}"));
        assertThat(relays)
                .filteredOn(relay -> relay.from().equals("POSIX"))
                .extracting(Relay::over, Relay::second, Relay::secondVerdict)
                .containsExactly(tuple("Windows 98", "rpc", Verdict.CONDITIONAL));
    }

    @Test
    void exactly_the_pairs_of_columns_that_cannot_talk_and_can_over_another_have_a_relay() {
        Set<Set<String>> apart = new HashSet<>();
        for (String one : COLUMNS) {
            for (String other : COLUMNS) {
                String between = link(one, other, "between: [a, b]");
                LinkAdvice judged = Asked.judged(between);
                List<Relay> relays = Asked.relays(between);
                assertThat(relays.isEmpty()).isEqualTo(!judged.recommended().isEmpty());
                relays.forEach(relay -> {
                    apart.add(Set.of(one, other));
                    assertThat(relay.from()).isEqualTo(one);
                    assertThat(relay.to()).isEqualTo(other);
                    checkHop(one, relay.over(), relay.first());
                    checkHop(other, relay.over(), relay.second());
                });
            }
        }
        assertThat(apart)
                .containsExactlyInAnyOrder(
                        Set.of("POSIX", "Win32s"), Set.of("POSIX", "Win16"), Set.of("POSIX", "MS-DOS"));
    }

    private static void checkHop(String end, String over, String mechanism) {
        assertThat(Asked.judged(link(end, over, "between: [a, b]")).recommended())
                .contains(mechanism);
    }

    @Test
    void ends_that_can_talk_the_other_way_round_need_no_relay() {
        String pipes = ", constraints: {only: [named-pipes]}";
        assertThat(Asked.judged(link("MS-DOS", "Windows NT 3.51", "creates: a, opens: b" + pipes))
                        .recommended())
                .isEmpty();
        assertThat(Asked.relays(link("MS-DOS", "Windows NT 3.51", "creates: a, opens: b" + pipes)))
                .isEmpty();
        assertThat(Asked.relays(link("MS-DOS", "Windows 95", "creates: a, opens: b" + pipes)))
                .containsExactly(new Relay(
                        "MS-DOS",
                        "Windows 95",
                        "Win2000",
                        false,
                        "named-pipes",
                        Verdict.CONDITIONAL,
                        "named-pipes",
                        Verdict.CONDITIONAL));
    }

    @Test
    void only_the_pairs_that_cannot_talk_have_one() {
        assertThat(Asked.relays(link("Windows NT 4.0, POSIX", "MS-DOS, Windows 98", "between: [a, b]")))
                .extracting(Relay::from, Relay::to, Relay::over)
                .containsExactly(tuple("POSIX", "MS-DOS", "Windows NT 4.0"));
    }

    @Test
    void instances_of_one_component_may_need_one_too() {
        List<Relay> relays = Asked.relays(
                link("Windows 95, Win16", "Windows NT 4.0", "among: [a], constraints: {only: [named-pipes]}"));
        assertThat(relays)
                .extracting(Relay::from, Relay::to, Relay::required)
                .containsExactly(
                        tuple("Windows 95", "Windows 95", false),
                        tuple("Windows 95", "Win16", false),
                        tuple("Win16", "Win16", false));
    }

    @Test
    void instances_of_one_component_that_can_talk_one_way_need_none() {
        assertThat(Asked.relays(
                        link("Windows 95, Windows NT 4.0", "MS-DOS", "among: [a], constraints: {only: [named-pipes]}")))
                .extracting(Relay::from, Relay::to)
                .containsExactly(tuple("Windows 95", "Windows 95"));
    }

    @Test
    void a_program_without_a_window_is_not_sent_over_what_needs_one() {
        String document = """
                version: 1
                application: A
                components:
                  b: {targets: [Windows 95], hasWindow: true}
                  a: {targets: [Windows 95], hasWindow: false}
                links: {x: {between: [b, a], constraints: {only: [dde]}}}
                """;
        assertThat(Asked.judged(document).recommended()).isEmpty();
        assertThat(Asked.relays(document)).isEmpty();
    }

    @Test
    void what_one_end_sends_comes_to_the_other_from_the_one_in_between() {
        String document = """
                version: 1
                application: A
                components: {a: {targets: [Windows NT 4.0]}, b: {targets: [Win32s]}}
                links: {x: {between: [a, b], sends: %s, constraints: {only: [mailslots]}}}
                """;
        assertThat(Asked.judged(document.formatted("a")).recommended()).isEmpty();
        assertThat(Asked.relays(document.formatted("a")))
                .extracting(Relay::over)
                .as("of OS/2 nothing says which end of a mailslot sends")
                .containsExactly("OS/2");
        assertThat(Asked.judged(document.formatted("b")).recommended()).containsExactly("mailslots");
    }

    @Test
    void what_the_link_asks_for_binds_the_relay_too() {
        assertThat(Asked.relays(link("POSIX", "MS-DOS", "between: [a, b], constraints: {forbid: [semaphores]}")))
                .isEmpty();
        assertThat(Asked.relays(link("POSIX", "MS-DOS", "between: [a, b], acrossMachines: true")))
                .extracting(Relay::firstVerdict)
                .containsExactly(Verdict.CONDITIONAL);
    }

    @Test
    void a_product_without_a_column_has_none() {
        assertThat(Asked.relays(link("Windows XP", "MS-DOS", "between: [a, b]")))
                .isEmpty();
    }

    @Test
    void copies_need_one_unless_they_do_not_talk() {
        String copies = "version: 1\napplication: A\ntargets: [POSIX, Win16]\nneeds: {%s}\n";
        assertThat(Asked.relays(copies.formatted("interoperate: true"))).hasSize(1);
        assertThat(Asked.relays(copies.formatted("interoperate: false"))).isEmpty();
        assertThat(Asked.relays(copies.formatted("pipes: create"))).hasSize(1);
    }

    @Test
    void a_copy_keeps_the_role_that_it_is_given() {
        String copies = """
                version: 1
                application: A
                targets: [Win16, {platform: MS-DOS, pipes: open}]
                needs: {pipes: %s}
                constraints: {only: [named-pipes]}
                """;
        assertThat(Asked.advice(copies.formatted("create")).links().get(0).verdict())
                .isEqualTo(Verdict.NOT_VIABLE);
        assertThat(Asked.relays(copies.formatted("create"))).isEmpty();
    }
}
