package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Cases.component;
import static org.ipcadvisor.engine.Cases.end;
import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.knowledge.Role.CREATE;
import static org.ipcadvisor.knowledge.Role.OPEN;

import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Transport;
import org.junit.jupiter.api.Test;

/** {@code rules/transports.drl}: what a mechanism runs over. */
class TransportsRulesTest {

    private static final String WITHIN = "On Win32s, another machine is reached over RPC from version 1.1 on,"
            + " which does not stand in the way here.";
    private static final String DECIDE =
            "Decide for one machine or for Win32s 1.1 or later: below that, no other machine is reached over RPC.";

    @Test
    void windows_95_keeps_rpc_to_its_first_protocol() {
        found(Asking.nothing().on("Windows 95"), "rpc")
                .by("PROTOCOL-ONLY")
                .build("Keep RPC with Windows 95 to the RPC 1 protocol, the only one that is known there.")
                .because("KB95900 RPC x Win9x = YES(7)", "KB95900 note 7", "/targets/0 = Windows 95");
        found(Asking.nothing().on("Windows NT 4.0"), "rpc").nothingBy("PROTOCOL-ONLY");
        found(Asking.nothing().on("Windows 95"), "dde").nothingBy("PROTOCOL-ONLY");
    }

    @Test
    void windows_95_has_no_rpc_over_netbios() {
        found(Asking.nothing().transport(Transport.NETBIOS).on("Windows 95"), "rpc")
                .by("NO-TRANSPORT")
                .blocks("RPC is asked to run over netbios, which Windows 95 does not have for it.")
                .because(
                        "KB95900 RPC x Win9x = YES(7)",
                        "KB95900 note 7",
                        "/needs/rpc/transport = netbios",
                        "/targets/0 = Windows 95");
    }

    @Test
    void what_rpc_runs_over_has_to_be_said() {
        found(Asking.nothing().on("Windows 95"), "rpc")
                .by("NO-TRANSPORT")
                .decide("Say what to run RPC over: Windows 95 does not have it over netbios.")
                .because(
                        "KB95900 RPC x Win9x = YES(7)",
                        "KB95900 note 7",
                        "/needs/rpc/transport left out",
                        "/targets/0 = Windows 95");
    }

    @Test
    void other_transports_other_columns_and_the_row_netbios_are_free() {
        found(Asking.nothing().transport(Transport.TCP).on("Windows 95"), "rpc").nothingBy("NO-TRANSPORT");
        found(Asking.nothing().transport(Transport.NETBIOS).on("Windows NT 4.0"), "rpc")
                .nothingBy("NO-TRANSPORT");
        found(Asking.nothing().transport(Transport.NETBIOS).on("Windows 95"), "netbios")
                .nothingBy("NO-TRANSPORT");
    }

    @Test
    void windows_95_is_no_rpc_server_over_named_pipes() {
        Asking overPipes = Asking.nothing().transport(Transport.NAMED_PIPES);
        found(overPipes.rpcRole(CREATE).on("Windows 95"), "rpc")
                .by("NO-SERVER-TRANSPORT")
                .blocks("Windows 95 is asked to be the RPC server over named-pipes and can only be a client over it.")
                .because(
                        "KB95900 RPC x Win9x = YES(7)",
                        "KB95900 note 7",
                        "/needs/rpc/transport = named-pipes",
                        "/needs/rpc/role = server",
                        "/targets/0 = Windows 95");
        found(overPipes.from(end("server", "Windows 95"), end("client", "Windows NT 4.0")), "rpc")
                .by("NO-SERVER-TRANSPORT")
                .blocks("Windows 95 is asked to be the RPC server over named-pipes and can only be a client over it.")
                .because(
                        "KB95900 RPC x Win9x = YES(7)",
                        "KB95900 note 7",
                        "/needs/rpc/transport = named-pipes",
                        "/links/link/creates = server",
                        "/components/server/targets/0 = Windows 95");
    }

    @Test
    void who_is_the_server_over_named_pipes_has_to_be_said() {
        found(Asking.nothing().transport(Transport.NAMED_PIPES).on("Windows 95"), "rpc")
                .by("NO-SERVER-TRANSPORT")
                .decide("Say who is the RPC server: over named-pipes, Windows 95 can only be a client.")
                .because(
                        "KB95900 RPC x Win9x = YES(7)",
                        "KB95900 note 7",
                        "/needs/rpc/transport = named-pipes",
                        "/needs/rpc/role left out",
                        "/targets/0 = Windows 95");
    }

    @Test
    void clients_servers_over_something_else_and_the_row_named_pipes_are_free() {
        Asking overPipes = Asking.nothing().transport(Transport.NAMED_PIPES);
        found(overPipes.rpcRole(OPEN).on("Windows 95"), "rpc").nothingBy("NO-SERVER-TRANSPORT");
        found(overPipes.rpcRole(CREATE).on("Windows NT 4.0"), "rpc").nothingBy("NO-SERVER-TRANSPORT");
        found(overPipes.rpcRole(CREATE).on("Windows 95"), "named-pipes").nothingBy("NO-SERVER-TRANSPORT");
        Asking overTcp = Asking.nothing().transport(Transport.TCP);
        found(overTcp.rpcRole(CREATE).on("Windows 95"), "rpc").nothingBy("NO-SERVER-TRANSPORT");
        found(Asking.nothing().rpcRole(CREATE).on("Windows 95"), "rpc").nothingBy("NO-SERVER-TRANSPORT");
    }

    @Test
    void an_early_win32s_does_not_reach_another_machine() {
        found(Asking.nothing().acrossMachines(true).version("1.0").on("Win32s"), "rpc")
                .by("NETWORK-VERSION")
                .blocks("Win32s 1.0 is asked to reach another machine over RPC, which takes version 1.1 or later.")
                .because(
                        "KB95900 RPC x Win32s = YES(8)",
                        "KB95900 note 8",
                        "no-rpc-across-machines-before-win32s-1.1",
                        "/needs/acrossMachines = true",
                        "/targets/0/version = 1.0",
                        "/targets/0 = Win32s");
    }

    @Test
    void a_later_win32s_or_a_single_machine_does_not_stand_in_the_way() {
        found(Asking.nothing().acrossMachines(true).version("1.25").on("Win32s"), "rpc")
                .by("NETWORK-VERSION")
                .informs(WITHIN)
                .because(
                        "KB95900 RPC x Win32s = YES(8)",
                        "KB95900 note 8",
                        "/needs/acrossMachines = true",
                        "/targets/0/version = 1.25",
                        "/targets/0 = Win32s");
        found(Asking.nothing().version("1.1").on("Win32s"), "rpc")
                .by("NETWORK-VERSION")
                .informs(WITHIN);
        found(Asking.nothing().acrossMachines(false).on("Win32s"), "rpc")
                .by("NETWORK-VERSION")
                .informs(WITHIN);
    }

    @Test
    void one_machine_or_a_later_win32s_has_to_be_decided_for() {
        found(Asking.nothing().on("Win32s"), "rpc")
                .by("NETWORK-VERSION")
                .decide(DECIDE)
                .because(
                        "KB95900 RPC x Win32s = YES(8)",
                        "KB95900 note 8",
                        "no-rpc-across-machines-before-win32s-1.1",
                        "/needs/acrossMachines left out",
                        "/targets/0/version left out",
                        "/targets/0 = Win32s");
        found(Asking.nothing().acrossMachines(true).on("Win32s"), "rpc")
                .by("NETWORK-VERSION")
                .decide(DECIDE);
        found(Asking.nothing().version("1.0").on("Win32s"), "rpc")
                .by("NETWORK-VERSION")
                .decide(DECIDE);
    }

    @Test
    void each_win32s_of_a_link_has_its_own_version() {
        Link link = Asking.nothing()
                .acrossMachines(true)
                .from(component("old", null, null, "1.0", "Win32s"), component("new", null, null, "1.30", "Win32s"));
        found(link, "rpc")
                .by("NETWORK-VERSION")
                .as(CREATE)
                .blocks("Win32s 1.0 is asked to reach another machine over RPC, which takes version 1.1 or later.");
        found(link, "rpc").by("NETWORK-VERSION").as(OPEN).informs(WITHIN);
    }

    @Test
    void the_version_is_asked_for_rpc_on_win32s_alone() {
        Asking across = Asking.nothing().acrossMachines(true);
        found(across.on("Win32s"), "windows-sockets").nothingBy("NETWORK-VERSION");
        found(across.on("Windows 95"), "rpc").nothingBy("NETWORK-VERSION");
    }
}
