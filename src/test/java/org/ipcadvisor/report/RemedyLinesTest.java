package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.advice.SideEffects.OfLink;
import org.ipcadvisor.advice.SideEffects.OfMechanism;
import org.ipcadvisor.advice.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A remedy tells what it does to other links below what it is, where there is something to tell. */
class RemedyLinesTest {

    private static final SideEffects HARM = new SideEffects(
            List.of(new OfLink(
                    "store",
                    Verdict.VIABLE,
                    Verdict.CONDITIONAL,
                    new OfMechanism("ole-2.0", "OLE 2.0", Verdict.VIABLE, Verdict.NOT_VIABLE),
                    List.of(new OfMechanism("dde", "DDE", Verdict.CONDITIONAL, Verdict.UNDETERMINED)))),
            "On store, OLE 2.0 (chosen) becomes not-viable and DDE no longer serves.",
            "");

    private static Case offered(@Nullable SideEffects elsewhere) {
        Operation operation = new Operation(Operation.Op.REPLACE, "/components/keeper/account", "Desk");
        Remedy remedy = new Remedy(
                "ole-2.0", List.of(operation), Verdict.VIABLE, "keeper runs under the account Desk.", elsewhere);
        return Case.of("App")
                .link("documents", "ends", Interoperation.SAME_COLUMN, null, new Found().column("MS-DOS", "MS-DOS"))
                .remedies(remedy);
    }

    private static String text(@Nullable SideEffects elsewhere, int width) {
        return new TextReport(new TextOptions(width, false, false))
                .of(offered(elsewhere).advice());
    }

    private static String json(@Nullable SideEffects elsewhere) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport().writeLine(offered(elsewhere).advice(), out);
        return out.toString();
    }

    @Test
    void what_happens_elsewhere_stands_on_a_line_of_its_own() {
        assertThat(text(HARM, 80)).contains("""
                            1. keeper runs under the account Desk. Then OLE 2.0 is viable. [replace
                               /components/keeper/account: Desk]
                               On store, OLE 2.0 (chosen) becomes not-viable and DDE no longer serves.
                        """);
    }

    @Test
    void a_name_is_not_broken_on_a_narrow_page() {
        assertThat(text(HARM, 40)).contains("""
                               On store, OLE 2.0 (chosen)
                               becomes not-viable and DDE no
                               longer serves.
                        """);
    }

    @Test
    void where_nothing_happens_there_is_no_line() {
        assertThat(text(SideEffects.NONE, 80)).contains("account: Desk]\n\n");
    }

    @Test
    void what_was_not_looked_for_is_not_passed_over() throws IOException {
        assertThat(text(null, 80)).contains("       What it does to the other links was not looked for.\n");
        assertThat(json(null)).contains("\"loses\":\"keeper runs under the account Desk.\",\"elsewhere\":null}");
    }

    @Test
    void in_json_every_shift_has_both_its_ends_and_what_gets_worse_is_among_what_is_lost() throws IOException {
        assertThat(json(HARM))
                .contains("\"loses\":\"keeper runs under the account Desk. On store, OLE 2.0 (chosen) becomes"
                        + " not-viable and DDE no longer serves.\",\"elsewhere\":[{\"link\":\"store\","
                        + "\"verdict\":{\"from\":\"viable\",\"to\":\"conditional\"},\"mechanisms\":{"
                        + "\"ole-2.0\":{\"from\":\"viable\",\"to\":\"not-viable\"},"
                        + "\"dde\":{\"from\":\"conditional\",\"to\":\"undetermined\"}}}]");
        assertThat(json(SideEffects.NONE)).contains("\"elsewhere\":[]");
    }
}
