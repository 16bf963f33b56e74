package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Cases.program;
import static org.ipcadvisor.engine.Cases.service;
import static org.ipcadvisor.engine.Found.foundByAll;

import java.util.List;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** {@code rules/windows.drl}: windows, and the desktop on which they are. */
class WindowsRulesTest {

    @Test
    void a_program_without_a_window_loses_what_needs_one() {
        Link link = Asking.nothing().hasWindow("App", false).on("Windows NT 4.0");
        for (String mechanism : List.of("dde", "ole-1.0", "ole-2.0", "wm-copydata")) {
            foundByAll(link, mechanism).verdict(Verdict.NOT_VIABLE).by("NO-WINDOW");
        }
        foundByAll(link, "dde")
                .by("NO-WINDOW")
                .blocks("The program on Windows NT 4.0 is to have no window, and one is needed there for DDE.")
                .because("win32-ipc-guide:dde/window", "/needs/hasWindow = false", "/targets/0 = Windows NT 4.0");
        foundByAll(link, "named-pipes")
                .verdict(Verdict.VIABLE)
                .nothingBy("NO-WINDOW")
                .by("WINDOWLESS")
                .informs("No window is needed for Named pipes on Windows NT 4.0.");
    }

    @Test
    void with_a_window_or_where_that_is_left_open_nothing_is_lost() {
        foundByAll(Asking.nothing().hasWindow("App", true).on("Windows NT 4.0"), "dde")
                .verdict(Verdict.VIABLE)
                .nothingBy("NO-WINDOW");
        foundByAll(Asking.nothing().on("Windows NT 4.0"), "dde")
                .verdict(Verdict.VIABLE)
                .nothingBy("NO-WINDOW");
        foundByAll(Asking.nothing().hasWindow("App", true).on("Windows NT 4.0"), "named-pipes")
                .nothingBy("WINDOWLESS");
    }

    @Test
    void the_component_that_has_no_window_is_the_one_that_is_told_of() {
        foundByAll(
                        Asking.nothing()
                                .hasWindow("engine", false)
                                .from(program("engine", null, "Windows NT 4.0"), program("desk", null, "Windows 95")),
                        "wm-copydata")
                .verdict(Verdict.NOT_VIABLE)
                .by("NO-WINDOW")
                .blocks("The program on Windows NT 4.0 is to have no window, and one is needed there for WM_COPYDATA.");
    }

    @Test
    void what_stays_on_one_desktop_does_not_join_a_service_and_another_user() {
        Link other = Asking.nothing()
                .from(
                        service("engine", "LocalSystem", "Windows NT 4.0"),
                        program("desk", "interactive", "Windows NT 4.0"));
        foundByAll(other, "wm-copydata")
                .verdict(Verdict.NOT_VIABLE)
                .nothingBy("SILENT-ON-USERS")
                .by("OTHER-DESKTOP")
                .blocks(
                        "The service on Windows NT 4.0 and the other end's user are not on one desktop, which WM_COPYDATA"
                                + " does not leave.");
        Link unknown = Asking.nothing()
                .from(service("engine", null, "Windows NT 4.0"), program("desk", null, "Windows NT 4.0"));
        foundByAll(unknown, "wm-copydata")
                .verdict(Verdict.CONDITIONAL)
                .by("OTHER-DESKTOP")
                .decide(
                        "Say under which accounts both ends run: WM_COPYDATA does not leave the desktop of the service on"
                                + " Windows NT 4.0.");
    }

    /** To another machine too, what is reached first is a window of network DDE, on a desktop. */
    @Test
    void network_dde_joins_no_service_and_another_users_program() {
        foundByAll(
                        Asking.nothing()
                                .acrossMachines(true)
                                .from(
                                        service("engine", "LocalSystem", "Windows NT 4.0"),
                                        program("desk", "interactive", "Windows 95")),
                        "dde")
                .verdict(Verdict.NOT_VIABLE)
                .by("OTHER-DESKTOP")
                .because(
                        "win32-ipc-guide:dde/desktop",
                        "/components/engine/runsAs = service",
                        "/components/engine/account = LocalSystem",
                        "/components/desk/account = interactive",
                        "/components/engine/targets/0 = Windows NT 4.0");
    }

    @Test
    void programs_and_one_user_are_on_one_desktop() {
        foundByAll(
                        Asking.nothing()
                                .from(
                                        service("engine", "me", "Windows NT 4.0"),
                                        program("desk", "ME", "Windows NT 4.0")),
                        "wm-copydata")
                .nothingBy("OTHER-DESKTOP");
        foundByAll(
                        Asking.nothing()
                                .from(
                                        program("engine", "me", "Windows NT 4.0"),
                                        program("desk", "you", "Windows NT 4.0")),
                        "wm-copydata")
                .nothingBy("OTHER-DESKTOP");
    }
}
