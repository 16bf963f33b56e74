package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed.Flip;
import org.ipcadvisor.advice.Direction;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Source;
import org.junit.jupiter.api.Test;

/** What the advisor makes of whole documents, beyond the single link. */
class AdvisorTest {

    private static Advice advise(String document) throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        return advisor.advise(advisor.read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML));
    }

    private static Recommendation mechanism(LinkAdvice link, String id) {
        return link.mechanisms().stream()
                .filter(m -> m.mechanism().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_application_is_as_good_as_its_worst_link() throws BadDocumentException {
        Advice advice = advise("""
                version: 1
                application: Ledger
                components:
                  nt: {targets: [Windows NT 4.0]}
                  posix: {targets: [POSIX]}
                links:
                  good: {creates: nt, opens: nt}
                  bad: {creates: nt, opens: posix, constraints: {forbid: [semaphores]}}
                """);
        assertThat(advice.links()).extracting(LinkAdvice::verdict).containsExactly(Verdict.VIABLE, Verdict.NOT_VIABLE);
        assertThat(advice.verdict()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(advice.links().get(1).recommended()).isEmpty();
    }

    @Test
    void a_mechanism_without_a_row_is_judged_where_it_is_named_and_never_counts_for_the_link()
            throws BadDocumentException {
        LinkAdvice link = advise("""
                        version: 1
                        application: Ledger
                        targets: [Windows NT 4.0]
                        constraints: {only: [clipboard], prefer: [atoms]}
                        chosen: clipboard
                        """).links().get(0);
        assertThat(link.verdict()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(link.chosen()).isEqualTo("clipboard");
        assertThat(link.mechanisms()).hasSize(13);
        assertThat(link.mechanisms().subList(11, 13))
                .extracting(Recommendation::mechanism)
                .containsExactly("clipboard", "atoms");
        assertThat(mechanism(link, "clipboard").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(mechanism(link, "clipboard").rank()).isEqualTo(1);
        assertThat(mechanism(link, "atoms").rank()).isEqualTo(2);
        assertThat(mechanism(link, "dde").rank()).isEqualTo(3);
    }

    @Test
    void the_link_prefers_before_the_application() throws BadDocumentException {
        LinkAdvice link = advise("""
                        version: 1
                        application: Ledger
                        components: {nt: {targets: [Windows NT 4.0]}}
                        constraints: {prefer: [mailslots, semaphores]}
                        links:
                          l: {creates: nt, opens: nt, constraints: {prefer: [semaphores, netbios]}}
                        """).links().get(0);
        assertThat(link.recommended()).startsWith("semaphores", "netbios", "mailslots", "dde");
    }

    @Test
    void two_products_of_one_column_are_one_condition_each_rule() throws BadDocumentException {
        LinkAdvice link = advise("""
                        version: 1
                        application: Ledger
                        targets: [Windows 95, Windows 98, Windows Me]
                        needs: {rpc: {role: client}, pipes: open, ole: {inService: true}}
                        """).links().get(0);
        // one condition each: who uses the object (OLE), who creates (pipes); two on RPC: its protocol and its
        // transport
        assertThat(mechanism(link, "ole-1.0").rank())
                .isEqualTo(mechanism(link, "named-pipes").rank());
        assertThat(mechanism(link, "rpc").rank())
                .isGreaterThan(mechanism(link, "named-pipes").rank());
    }

    @Test
    void an_assumption_lists_the_verdicts_that_would_be_others_without_it() throws BadDocumentException {
        Advice advice = advise("""
                version: 1
                application: Ledger
                targets: [Windows XP, OS/2]
                assume: {Windows XP: Windows 2000}
                """);
        assertThat(advice.assumptions()).hasSize(1);
        assertThat(advice.assumptions().get(0).id()).isEqualTo("assume/windows-xp");
        assertThat(advice.assumptions().get(0).flips())
                .containsExactlyInAnyOrder(
                        new Flip("application", "netbios", Verdict.UNDETERMINED),
                        new Flip("application", "named-pipes", Verdict.UNDETERMINED),
                        new Flip("application", "mailslots", Verdict.UNDETERMINED),
                        new Flip("application", "semaphores", Verdict.UNDETERMINED));
    }

    @Test
    void a_link_between_two_components_tells_both_directions() throws BadDocumentException {
        LinkAdvice link = advise("""
                        version: 1
                        application: Ledger
                        components:
                          old: {targets: [Windows 95]}
                          new: {targets: [Windows NT 4.0]}
                        links:
                          l: {between: [old, new]}
                        """).links().get(0);
        Recommendation pipes = mechanism(link, "named-pipes");
        assertThat(pipes.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(pipes.directions())
                .containsExactly(
                        new Direction("old", "new", Verdict.NOT_VIABLE), new Direction("new", "old", Verdict.VIABLE));
        assertThat(mechanism(link, "dde").directions())
                .extracting(Direction::verdict)
                .containsOnly(Verdict.VIABLE);
    }

    @Test
    void only_the_sources_that_are_named_speak() throws BadDocumentException {
        Advice all = advise("version: 1\napplication: Ledger\ntargets: [POSIX]\n");
        Advice named = advise("version: 1\napplication: Ledger\ntargets: [POSIX]\nsources: [kb95900]\n");
        assertThat(named.links()).isEqualTo(all.links());
        assertThat(all.sources()).extracting(Source::id).containsExactly("kb95900", "win32-ipc-guide");
        assertThat(named.sources()).extracting(Source::id).containsExactly("kb95900");
        assertThat(Advisor.standard().knowledge().only(List.of()).cells()).isEmpty();
        assertThat(Advisor.standard().knowledge().only(List.of()).gaps()).isEmpty();
    }
}
