package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Cases.program;
import static org.ipcadvisor.engine.Cases.service;
import static org.ipcadvisor.engine.Found.found;

import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rules/user-context.drl}: under which user a service and the users of its objects run. */
class UserContextRulesTest {

    private static final String RULE = "OTHER-USER";
    private static final String BLOCKS =
            "The OLE 2.0 object on Windows NT 4.0 is to be hosted by a service for another user,"
                    + " from whose context access fails.";
    private static final String INFORMS = "A service on Windows NT 4.0 hosts the OLE 2.0 object for its own user,"
            + " from whose context it can be used.";
    private static final String DECIDE = "Say who hosts and who uses the OLE 2.0 object on Windows NT 4.0:"
            + " what a service hosts cannot be used from another user's context.";

    @Test
    void another_user_cannot_use_the_object_of_a_service() {
        found(Asking.nothing().inService(true).crossUser(true).on("Windows NT 4.0"), "ole-2.0")
                .by(RULE)
                .blocks(BLOCKS)
                .because(
                        "KB95900 OLE 2.0 x WinNT = YES",
                        "KB95900 note 10",
                        "/needs/ole/inService = true",
                        "/needs/ole/crossUser = true",
                        "/targets/0 = Windows NT 4.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 2000", "Windows NT 3.51", "Windows 98", "Win32s"})
    void the_note_binds_both_rows_on_every_win32_column(String product) {
        Link link = Asking.nothing().inService(true).crossUser(true).on(product);
        found(link, "ole-1.0")
                .by(RULE)
                .blocks("The OLE 1.0 object on " + product + " is to be hosted by a service for another user,"
                        + " from whose context access fails.");
        found(link, "ole-2.0")
                .by(RULE)
                .blocks("The OLE 2.0 object on " + product + " is to be hosted by a service for another user,"
                        + " from whose context access fails.");
    }

    @Test
    void the_same_user_can_use_the_object_of_a_service() {
        found(Asking.nothing().inService(true).crossUser(false).on("Windows NT 4.0"), "ole-2.0")
                .by(RULE)
                .informs(INFORMS)
                .because(
                        "KB95900 OLE 2.0 x WinNT = YES",
                        "KB95900 note 10",
                        "/needs/ole/inService = true",
                        "/needs/ole/crossUser = false",
                        "/targets/0 = Windows NT 4.0");
    }

    @Test
    void who_hosts_and_who_uses_the_object_has_to_be_said() {
        found(Asking.nothing().on("Windows NT 4.0"), "ole-2.0")
                .by(RULE)
                .decide(DECIDE)
                .because(
                        "KB95900 OLE 2.0 x WinNT = YES",
                        "KB95900 note 10",
                        "/needs/ole/inService left out",
                        "/needs/ole/crossUser left out",
                        "/targets/0 = Windows NT 4.0");
        found(Asking.nothing().inService(true).on("Windows NT 4.0"), "ole-2.0")
                .by(RULE)
                .decide(DECIDE);
        found(Asking.nothing().crossUser(true).on("Windows NT 4.0"), "ole-2.0")
                .by(RULE)
                .decide(DECIDE);
    }

    @Test
    void outside_of_a_service_or_of_win32_or_of_ole_users_do_not_matter() {
        found(Asking.nothing().inService(false).on("Windows NT 4.0"), "ole-2.0").nothingBy(RULE);
        found(Asking.nothing().crossUser(false).on("Windows NT 4.0"), "ole-2.0").nothingBy(RULE);
        Asking worst = Asking.nothing().inService(true).crossUser(true);
        found(worst.on("Win16"), "ole-2.0").nothingBy(RULE);
        found(worst.on("MS-DOS"), "ole-2.0").nothingBy(RULE);
        found(worst.on("Windows NT 4.0"), "dde").nothingBy(RULE);
    }

    @Test
    void the_creating_end_of_a_link_is_the_host_and_how_it_runs_says_the_rest() {
        Link link = Asking.nothing()
                .from(service("engine", "LocalSystem", "Windows NT 4.0"), program("desk", "interactive", "Windows 95"));
        found(link, "ole-2.0")
                .by(RULE)
                .blocks(BLOCKS)
                .because(
                        "KB95900 OLE 2.0 x WinNT = YES",
                        "KB95900 note 10",
                        "/components/engine/runsAs = service",
                        "/components/engine/account = LocalSystem",
                        "/components/desk/account = interactive",
                        "/components/engine/targets/0 = Windows NT 4.0",
                        "/links/link/creates = engine");
    }

    @Test
    void accounts_compare_without_regard_to_case() {
        Link link = Asking.nothing()
                .from(
                        service("engine", "Domain\\Operator", "Windows NT 4.0"),
                        program("desk", "DOMAIN\\operator", "Windows 95"));
        found(link, "ole-2.0").by(RULE).informs(INFORMS);
    }

    @Test
    void an_account_that_is_left_out_is_not_known_to_equal_any() {
        Link link = Asking.nothing()
                .from(service("engine", null, "Windows NT 4.0"), program("desk", "interactive", "Windows 95"));
        found(link, "ole-2.0")
                .by(RULE)
                .decide(DECIDE)
                .because(
                        "KB95900 OLE 2.0 x WinNT = YES",
                        "KB95900 note 10",
                        "/components/engine/runsAs = service",
                        "/components/engine/account left out",
                        "/components/desk/account = interactive",
                        "/components/engine/targets/0 = Windows NT 4.0",
                        "/links/link/creates = engine");
    }

    @Test
    void a_program_that_hosts_for_a_service_is_no_service() {
        Link link = Asking.nothing()
                .from(program("desk", "interactive", "Windows 95"), service("engine", "LocalSystem", "Windows NT 4.0"));
        found(link, "ole-2.0").nothingBy(RULE);
    }

    @Test
    void what_the_link_writes_of_its_object_outweighs_how_its_ends_run() {
        Link link = Asking.nothing()
                .inService(false)
                .from(service("engine", "LocalSystem", "Windows NT 4.0"), program("desk", "interactive", "Windows 95"));
        found(link, "ole-2.0").nothingBy(RULE);
    }
}
