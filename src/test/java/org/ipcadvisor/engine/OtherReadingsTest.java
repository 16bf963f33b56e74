package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Found.found;

import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.SourceFiles;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.SocketsApi;
import org.junit.jupiter.api.Test;

/** A reading may be of any note: where what a note says is withdrawn, what holds without it takes its place. */
class OtherReadingsTest {

    private static final Judge JUDGE =
            new Judge(SourceFiles.article().with("readings.yaml", """
                    sockets: {says: So., otherwise: Not so., withdraws: [{notes: [5]}]}
                    intention: {says: So., otherwise: Not so., withdraws: [{notes: [6]}]}
                    fifo: {says: So., otherwise: Not so., withdraws: [{notes: [4]}]}
                    subset: {says: So., otherwise: Not so., withdraws: [{notes: [1, 2], platforms: [win32s, win16]}]}
                    """).read());

    @Test
    void the_name_of_a_row_speaks_where_its_note_is_withdrawn_and_not_beside_it() {
        Link bsd = Asking.nothing().api(SocketsApi.BSD).on("Windows NT 4.0");
        found(JUDGE, bsd, "windows-sockets").nothingBy("API-BY-NAME").by("API");
        found(JUDGE, Cases.rejecting(bsd, "sockets"), "windows-sockets")
                .verdict(Verdict.NOT_VIABLE)
                .nothingBy("API")
                .by("API-BY-NAME");
    }

    @Test
    void a_no_is_a_no_without_its_intention() {
        Link posix = Asking.nothing().on("POSIX");
        found(JUDGE, posix, "windows-sockets").nothingBy("NOT-PROVIDED").by("INTENDED");
        found(JUDGE, Cases.rejecting(posix, "intention"), "windows-sockets")
                .verdict(Verdict.NOT_VIABLE)
                .nothingBy("INTENDED")
                .by("NOT-PROVIDED");
    }

    @Test
    void any_other_restriction_goes_without_a_trace() {
        Link posix = Asking.nothing().interoperate(true).on("POSIX", "Windows NT 4.0");
        found(JUDGE, posix, "named-pipes").by("NO-INTEROPERATION");
        found(JUDGE, Cases.rejecting(posix, "fifo"), "named-pipes")
                .verdict(Verdict.VIABLE)
                .nothingBy("NO-INTEROPERATION")
                .nothingBy("OTHER-OBJECT");
        found(JUDGE, Cases.rejecting(Asking.nothing().on("Win32s", "Win16"), "subset"), "dde")
                .verdict(Verdict.VIABLE)
                .nothingBy("PARTIAL-API")
                .nothingBy("NOT-A-SUBSYSTEM");
    }
}
