package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Cases.constrained;
import static org.ipcadvisor.engine.Found.found;

import java.util.List;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** {@code rules/constraints.drl}: what the requirements themselves rule out. */
class ConstraintsRulesTest {

    @Test
    void what_is_forbidden_is_out() {
        Link link = constrained(List.of(), List.of("mailslots", "netbios"), null, "Windows NT 4.0");
        found(link, "netbios")
                .by("FORBIDDEN")
                .blocks("The requirements forbid NetBIOS.")
                .because("/constraints/forbid/1 = netbios");
        found(link, "dde").nothingBy("FORBIDDEN");
    }

    @Test
    void what_is_not_among_the_only_ones_is_out() {
        Link link = constrained(List.of(List.of("dde", "rpc")), List.of(), null, "Windows NT 4.0");
        found(link, "netbios")
                .by("NOT-ALLOWED")
                .blocks("The requirements allow only DDE and RPC, and not NetBIOS.")
                .because("/constraints/only = DDE, RPC");
        found(link, "rpc").nothingBy("NOT-ALLOWED");
        found(constrained(List.of(), List.of(), null, "Windows NT 4.0"), "rpc").nothingBy("NOT-ALLOWED");
    }

    @Test
    void each_list_of_only_ones_has_to_be_met() {
        Link link = constrained(
                List.of(List.of("dde", "rpc"), List.of("rpc", "netbios")), List.of(), null, "Windows NT 4.0");
        found(link, "dde")
                .by("NOT-ALLOWED")
                .blocks("The requirements allow only RPC and NetBIOS, and not DDE.")
                .because("/links/link/constraints/only = RPC, NetBIOS");
        found(link, "rpc").nothingBy("NOT-ALLOWED");
    }

    @Test
    void what_a_policy_rules_out_is_out() {
        found(Cases.ruledOut("netbios", "Windows NT 4.0"), "netbios")
                .by("RULED-OUT")
                .blocks("House rules rules out NetBIOS, because it is blocked between our sites.")
                .because("policy:House rules#/forbid/0");
        found(Cases.ruledOut("netbios", "Windows NT 4.0"), "dde").nothingBy("RULED-OUT");
    }

    @Test
    void what_is_ruled_out_is_judged_all_the_same() {
        Link link = constrained(List.of(), List.of("dde"), null, "Windows NT 4.0");
        found(link, "dde").by("PROVIDED").supports("Windows NT 4.0 has DDE.");
        found(link, "dde").by("FORBIDDEN").blocks("The requirements forbid DDE.");
    }
}
