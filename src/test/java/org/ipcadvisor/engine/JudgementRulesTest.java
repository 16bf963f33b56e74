package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.engine.Cases.end;
import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.engine.Found.foundByAll;
import static org.ipcadvisor.knowledge.Role.CREATE;
import static org.ipcadvisor.knowledge.Role.OPEN;

import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Transport;
import org.junit.jupiter.api.Test;

/** {@code rules/judgement.drl}: from hinges to findings. */
class JudgementRulesTest {

    private static final String PIPES = "named-pipes";
    private static final Component DESK = end("desk", "Windows 95");
    private static final Component SERVER = end("server", "Windows NT 4.0");

    @Test
    void the_answer_that_blocks_is_a_block_and_nothing_else() {
        Link link = Asking.nothing().pipes(CREATE).on("Windows 95");
        assertThat(Fired.when(link, PIPES)).contains("BLOCKED").doesNotContain("LEFT-OUT", "SETTLED");
        found(link, PIPES).verdict(Verdict.NOT_VIABLE);
    }

    @Test
    void an_answer_that_is_left_out_is_a_condition_and_nothing_else() {
        Link link = Asking.nothing().on("Windows 95");
        assertThat(Fired.when(link, PIPES)).contains("LEFT-OUT").doesNotContain("BLOCKED", "SETTLED");
        found(link, PIPES).verdict(Verdict.CONDITIONAL);
    }

    @Test
    void another_answer_informs_and_nothing_else() {
        Link link = Asking.nothing().from(SERVER, DESK);
        assertThat(Fired.when(link, PIPES)).contains("SETTLED").doesNotContain("BLOCKED", "LEFT-OUT");
        found(link, PIPES).verdict(Verdict.VIABLE);
    }

    @Test
    void an_answer_that_is_left_out_only_informs_where_the_rule_asks_for_no_decision() {
        Link link = Asking.nothing().on("Windows NT 4.0");
        assertThat(Fired.when(link, "windows-sockets")).contains("SETTLED").doesNotContain("BLOCKED", "LEFT-OUT");
    }

    @Test
    void a_harmless_answer_says_nothing_where_the_rule_has_no_sentence_for_it() {
        Link link = Asking.nothing().transport(Transport.TCP).on("Windows 95");
        assertThat(Fired.when(link, "rpc")).contains("NO-TRANSPORT").doesNotContain("BLOCKED", "LEFT-OUT", "SETTLED");
    }

    @Test
    void of_two_questions_both_have_to_block() {
        Asking across = Asking.nothing().acrossMachines(true);
        assertThat(Fired.when(across.version("1.0").on("Win32s"), "rpc")).contains("BLOCKED");
        assertThat(Fired.when(across.version("1.25").on("Win32s"), "rpc")).contains("SETTLED");
        assertThat(Fired.when(Asking.nothing().version("1.0").on("Win32s"), "rpc"))
                .contains("LEFT-OUT");
    }

    @Test
    void without_a_hinge_there_is_nothing_to_judge() {
        Link link = Asking.nothing().pipes(CREATE).on("Windows NT 4.0");
        assertThat(Fired.when(link, PIPES)).containsExactly("PROVIDED");
    }

    @Test
    void a_link_that_works_better_one_way_has_to_be_built_that_way() {
        found(Asking.nothing().between(DESK, SERVER), PIPES)
                .verdict(Verdict.CONDITIONAL)
                .by("ONE-WAY")
                .build("Have server create and desk open: the other way round,"
                        + " the verdict on Named pipes is not-viable.")
                .because(
                        "/links/link/between/1 = server",
                        "/links/link/between/0 = desk",
                        "KB95900 Named pipes x Win9x = YES(3)",
                        "KB95900 note 3",
                        "/components/desk/targets/0 = Windows 95");
    }

    @Test
    void the_order_in_which_the_components_are_named_does_not_matter() {
        found(Asking.nothing().between(SERVER, DESK), PIPES)
                .verdict(Verdict.CONDITIONAL)
                .by("ONE-WAY")
                .build("Have server create and desk open: the other way round,"
                        + " the verdict on Named pipes is not-viable.");
    }

    @Test
    void a_link_that_works_both_ways_or_neither_or_has_one_way_only_is_not_compared() {
        found(Asking.nothing().between(DESK, SERVER), "dde")
                .verdict(Verdict.VIABLE)
                .nothingBy("ONE-WAY");
        found(Asking.nothing().between(end("a", "Windows 95"), end("b", "MS-DOS")), PIPES)
                .verdict(Verdict.NOT_VIABLE)
                .nothingBy("ONE-WAY");
        found(Asking.nothing().from(DESK, SERVER), PIPES)
                .verdict(Verdict.NOT_VIABLE)
                .nothingBy("ONE-WAY");
        found(Asking.nothing().pipes(OPEN).on("Windows 95", "Windows NT 4.0"), PIPES)
                .nothingBy("ONE-WAY");
    }

    @Test
    void where_two_sources_differ_the_stricter_decides_and_both_stand() {
        Link early = Asking.nothing().acrossMachines(true).version("1.0").on("Win32s");
        foundByAll(early, "rpc").by("NETWORK-VERSION").verdict(Verdict.NOT_VIABLE);
        foundByAll(early, "rpc").by("ANY-MACHINE");
        foundByAll(early, "rpc")
                .by("SOURCES-DIFFER")
                .informs("KB95900 (2004-09-27) and Windows IPC guide (2022-05-25) differ on another machine with RPC on"
                        + " Win32s: the stricter, KB95900, decides.")
                .because(
                        "KB95900 RPC x Win32s = YES(8)",
                        "KB95900 note 8",
                        "no-rpc-across-machines-before-win32s-1.1",
                        "/needs/acrossMachines = true",
                        "/targets/0/version = 1.0",
                        "/targets/0 = Win32s",
                        "win32-ipc-guide:rpc/machines");
        foundByAll(Asking.nothing().acrossMachines(true).version("1.25").on("Win32s"), "rpc")
                .nothingBy("SOURCES-DIFFER");
        found(early, "rpc").nothingBy("SOURCES-DIFFER");
    }
}
