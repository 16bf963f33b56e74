package org.ipcadvisor.engine;

import static org.ipcadvisor.engine.Cases.end;
import static org.ipcadvisor.engine.Found.found;
import static org.ipcadvisor.knowledge.Role.CREATE;
import static org.ipcadvisor.knowledge.Role.OPEN;

import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** {@code rules/interoperation.drl}: whether two columns mean the same object. */
class InteroperationRulesTest {

    private static final String PIPES = "named-pipes";
    private static final Link POSIX_AND_NT = Asking.nothing().interoperate(true).on("POSIX", "Windows NT 4.0");
    private static final Link POSIX_TO_NT = Asking.nothing().from(end("batch", "POSIX"), end("desk", "Windows NT 4.0"));

    @Test
    void the_pipe_of_posix_is_a_fifo_queue() {
        found(Asking.nothing().on("POSIX"), PIPES)
                .by("OTHER-OBJECT")
                .build("Build for a FIFO queue on POSIX: that is what goes by the name Named pipes there.")
                .because("KB95900 Named pipes x POSIX = YES(4)", "KB95900 note 4", "/targets/0 = POSIX");
    }

    @Test
    void other_columns_and_other_rows_have_what_their_names_say() {
        found(Asking.nothing().on("OS/2"), PIPES).nothingBy("OTHER-OBJECT");
        found(Asking.nothing().on("POSIX"), "semaphores").nothingBy("OTHER-OBJECT");
    }

    @Test
    void copies_on_posix_and_nt_that_talk_to_each_other_cannot_use_pipes() {
        found(POSIX_AND_NT, PIPES)
                .interoperation(Interoperation.DENIED)
                .by("NO-INTEROPERATION")
                .blocks("POSIX and Windows NT 4.0 are asked to work together,"
                        + " and the FIFO queue of POSIX does not work with the Named pipes of Windows NT 4.0.")
                .because(
                        "KB95900 Named pipes x POSIX = YES(4)",
                        "KB95900 note 4",
                        "/needs/interoperate = true",
                        "/targets/0 = POSIX",
                        "/targets/1 = Windows NT 4.0");
    }

    @Test
    void whether_copies_on_posix_and_nt_talk_to_each_other_has_to_be_said() {
        found(Asking.nothing().on("POSIX", "Windows NT 4.0"), PIPES)
                .interoperation(Interoperation.NOT_ASKED)
                .by("NO-INTEROPERATION")
                .decide("Say whether the copies on POSIX and Windows NT 4.0 talk to each other:"
                        + " the FIFO queue of POSIX does not work with the Named pipes of Windows NT 4.0.")
                .because(
                        "KB95900 Named pipes x POSIX = YES(4)",
                        "KB95900 note 4",
                        "/needs/interoperate left out",
                        "/targets/0 = POSIX",
                        "/targets/1 = Windows NT 4.0");
    }

    @Test
    void copies_that_do_not_talk_or_are_on_posix_alone_may_use_it() {
        found(Asking.nothing().interoperate(false).on("POSIX", "Windows NT 4.0"), PIPES)
                .interoperation(Interoperation.NOT_ASKED)
                .nothingBy("NO-INTEROPERATION");
        found(Asking.nothing().interoperate(true).on("POSIX"), PIPES)
                .interoperation(Interoperation.SAME_COLUMN)
                .nothingBy("NO-INTEROPERATION");
        found(Asking.nothing().interoperate(true).on("Windows 2000", "Windows NT 4.0"), PIPES)
                .interoperation(Interoperation.NOT_STATED)
                .nothingBy("NO-INTEROPERATION");
        found(POSIX_AND_NT, "semaphores")
                .interoperation(Interoperation.NOT_STATED)
                .nothingBy("NO-INTEROPERATION");
    }

    @Test
    void the_ends_of_a_link_talk_by_being_linked() {
        found(POSIX_TO_NT, PIPES)
                .interoperation(Interoperation.DENIED)
                .by("NO-INTEROPERATION")
                .as(CREATE)
                .blocks("POSIX and Windows NT 4.0 are asked to work together,"
                        + " and the FIFO queue of POSIX does not work with the Named pipes of Windows NT 4.0.")
                .because(
                        "KB95900 Named pipes x POSIX = YES(4)",
                        "KB95900 note 4",
                        "/links/link = link",
                        "/components/batch/targets/0 = POSIX",
                        "/components/desk/targets/0 = Windows NT 4.0");
        found(Asking.nothing().from(end("desk", "Windows NT 4.0"), end("batch", "POSIX")), PIPES)
                .by("NO-INTEROPERATION")
                .as(OPEN)
                .blocks("POSIX and Windows NT 4.0 are asked to work together,"
                        + " and the FIFO queue of POSIX does not work with the Named pipes of Windows NT 4.0.");
    }

    @Test
    void a_platform_of_which_nothing_is_known_is_another_platform_too() {
        found(Asking.nothing().from(end("batch", "POSIX"), end("desk", "Windows XP")), PIPES)
                .interoperation(Interoperation.DENIED)
                .by("NO-INTEROPERATION")
                .blocks("POSIX and Windows XP are asked to work together,"
                        + " and the FIFO queue of POSIX does not work with the Named pipes of Windows XP.");
    }

    @Test
    void targets_of_one_end_do_not_have_to_work_together() {
        found(Asking.nothing().from(end("tools", "POSIX", "Windows NT 4.0"), end("batch", "POSIX")), PIPES)
                .by("NO-INTEROPERATION")
                .blocks("POSIX and Windows NT 4.0 are asked to work together,"
                        + " and the FIFO queue of POSIX does not work with the Named pipes of Windows NT 4.0.")
                .because(
                        "KB95900 Named pipes x POSIX = YES(4)",
                        "KB95900 note 4",
                        "/links/link = link",
                        "/components/batch/targets/0 = POSIX",
                        "/components/tools/targets/1 = Windows NT 4.0");
    }

    @Test
    void what_is_denied_shows_on_the_axis_of_interoperation_and_what_is_not_asked_does_not() {
        found(POSIX_TO_NT, PIPES).interoperation(Interoperation.DENIED);
        found(POSIX_TO_NT, "semaphores").interoperation(Interoperation.NOT_STATED);
        found(Asking.nothing().from(end("batch", "POSIX"), end("tool", "POSIX")), PIPES)
                .interoperation(Interoperation.SAME_COLUMN);
    }
}
