package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.requirements.SocketsApi.BSD;
import static org.ipcadvisor.requirements.SocketsApi.WINSOCK;

import org.junit.jupiter.api.Test;

/** {@code rules/apis.drl}: through which programming interface. */
class ApisRulesTest {

    private static final String SOCKETS = "windows-sockets";

    @Test
    void sockets_on_nt_are_not_reached_through_the_interface_of_bsd() {
        found(Asking.nothing().api(BSD).on("Windows NT 4.0"), SOCKETS)
                .by("API")
                .blocks("The requirements ask for the bsd interface to Windows sockets,"
                        + " and Windows NT 4.0 has only winsock.")
                .because(
                        "KB95900 Windows sockets x WinNT = YES(5)",
                        "KB95900 note 5",
                        "/needs/sockets/api = bsd",
                        "/targets/0 = Windows NT 4.0");
    }

    @Test
    void sockets_on_nt_are_reached_through_winsock() {
        found(Asking.nothing().api(WINSOCK).on("Windows NT 4.0"), SOCKETS)
                .by("API")
                .informs("Windows NT 4.0 has Windows sockets through the winsock interface.")
                .because(
                        "KB95900 Windows sockets x WinNT = YES(5)",
                        "KB95900 note 5",
                        "/needs/sockets/api = winsock",
                        "/targets/0 = Windows NT 4.0");
    }

    @Test
    void an_interface_that_is_left_out_decides_nothing() {
        found(Asking.nothing().on("Windows NT 4.0"), SOCKETS)
                .by("API")
                .informs("Windows NT 4.0 has Windows sockets through the winsock interface.")
                .because(
                        "KB95900 Windows sockets x WinNT = YES(5)",
                        "KB95900 note 5",
                        "/needs/sockets/api left out",
                        "/targets/0 = Windows NT 4.0");
    }

    @Test
    void the_note_speaks_of_no_other_cell_and_no_other_row() {
        found(Asking.nothing().api(BSD).on("Windows 95"), SOCKETS).nothingBy("API");
        found(Asking.nothing().api(BSD).on("MS-DOS"), SOCKETS).nothingBy("API");
        found(Asking.nothing().api(BSD).on("Windows NT 4.0"), "rpc").nothingBy("API");
    }

    @Test
    void where_no_note_says_it_the_name_of_the_row_does() {
        found(Asking.nothing().api(BSD).on("Windows 95"), SOCKETS)
                .by("API-BY-NAME")
                .blocks("The requirements ask for the bsd interface to Windows sockets,"
                        + " and the name itself says that Windows 95 has only winsock.")
                .because(
                        "KB95900 Windows sockets x Win9x = YES",
                        "KB95900 row Windows sockets",
                        "/needs/sockets/api = bsd",
                        "/targets/0 = Windows 95");
    }

    @Test
    void the_name_says_nothing_more_where_a_note_says_it_where_winsock_is_asked_for_or_where_there_are_no_sockets() {
        found(Asking.nothing().api(BSD).on("Windows NT 4.0"), SOCKETS).nothingBy("API-BY-NAME");
        found(Asking.nothing().api(WINSOCK).on("Windows 95"), SOCKETS).nothingBy("API-BY-NAME");
        found(Asking.nothing().on("Windows 95"), SOCKETS).nothingBy("API-BY-NAME");
        found(Asking.nothing().api(BSD).on("MS-DOS"), SOCKETS).nothingBy("API-BY-NAME");
    }
}
