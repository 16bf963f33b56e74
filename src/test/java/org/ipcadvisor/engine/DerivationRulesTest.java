package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Passage;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Said;
import org.ipcadvisor.knowledge.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** {@code rules/derivation.drl}: from cells and notes to restrictions. */
class DerivationRulesTest {

    private static final KieSession ARTICLE = memory(Cases.ARTICLE);

    private static KieSession memory(Knowledge knowledge) {
        return new Session(RuleBase.compiled(), knowledge).memory();
    }

    /** The cells that are restricted in a way, as "3 named-pipes/win9x" with the note's number, or "-" for none. */
    private static <R extends Restriction> List<String> cells(KieSession memory, Class<R> kind, Predicate<R> sort) {
        return memory.getObjects(kind::isInstance).stream()
                .map(kind::cast)
                .filter(sort)
                .filter(r -> !(r.grounds().said() instanceof Passage)) // what follows from an accepted comment
                .map(r -> number(r.grounds().said()) + ' ' + r.mechanism() + '/' + r.platform())
                .sorted()
                .toList();
    }

    private static String number(@Nullable Said said) {
        return said instanceof Note note ? String.valueOf(note.number()) : "-";
    }

    @Test
    void a_mark_on_a_cell_restricts_that_cell_and_no_other() {
        assertThat(cells(ARTICLE, Restriction.OpenOnly.class, r -> true))
                .containsExactly(
                        "3 mailslots/win32s",
                        "3 named-pipes/ms-dos",
                        "3 named-pipes/win16",
                        "3 named-pipes/win32s",
                        "3 named-pipes/win9x");
        assertThat(cells(ARTICLE, Restriction.OtherObject.class, r -> true)).containsExactly("4 named-pipes/posix");
        assertThat(cells(ARTICLE, Restriction.NetworkVersion.class, r -> true)).containsExactly("8 rpc/win32s");
        assertThat(cells(ARTICLE, Restriction.SharedBuffer.class, r -> true)).containsExactly("9 wm-copydata/win32s");
    }

    @Test
    void a_note_of_three_sentences_is_three_restrictions() {
        assertThat(cells(
                        ARTICLE,
                        Restriction.ProtocolOnly.class,
                        r -> r.protocol().equals("RPC 1")))
                .containsExactly("7 rpc/win9x");
        assertThat(cells(ARTICLE, Restriction.UnsupportedTransport.class, r -> r.role() == null))
                .containsExactly("7 rpc/win9x");
        assertThat(cells(ARTICLE, Restriction.UnsupportedTransport.class, r -> r.role() != null))
                .containsExactly("7 rpc/win9x");
    }

    @Test
    void an_intention_speaks_of_a_no_and_a_restriction_of_a_yes() {
        assertThat(cells(ARTICLE, Restriction.Intention.class, r -> true)).containsExactly("6 windows-sockets/posix");
        Knowledge flipped = Cases.withCells(
                Cases.ARTICLE.cells().stream().map(DerivationRulesTest::flipped).toList());
        assertThat(cells(memory(flipped), Restriction.OpenOnly.class, r -> true))
                .isEmpty();
        assertThat(cells(memory(flipped), Restriction.Intention.class, r -> true))
                .isEmpty();
    }

    private static Cell flipped(Cell c) {
        return new Cell(
                c.source(),
                c.mechanism(),
                c.platform(),
                !c.available(),
                c.text(),
                c.notes(),
                c.columnNotes(),
                c.citation(),
                c.comments());
    }

    @Test
    void a_mark_on_a_heading_restricts_the_column() {
        assertThat(cells(ARTICLE, Restriction.PartialApi.class, r -> true))
                .hasSize(10)
                .allMatch(cell -> cell.matches("1 .*/win32s"))
                .doesNotContain("1 semaphores/win32s");
        assertThat(cells(ARTICLE, Restriction.NotASubsystem.class, r -> true))
                .hasSize(22)
                .allMatch(cell -> cell.matches("2 .*/(win16|ms-dos)"));
    }

    @Test
    void a_note_that_is_marked_nowhere_restricts_the_rows_that_it_names_on_the_platforms_that_it_names() {
        assertThat(cells(ARTICLE, Restriction.SameUserContext.class, r -> r.isUncertain()))
                .containsExactly(
                        "10 ole-1.0/win16",
                        "10 ole-1.0/win2000",
                        "10 ole-1.0/win9x",
                        "10 ole-1.0/winnt",
                        "10 ole-2.0/win16",
                        "10 ole-2.0/win2000",
                        "10 ole-2.0/win9x",
                        "10 ole-2.0/winnt");
        assertThat(cells(ARTICLE, Restriction.SameUserContext.class, r -> !r.isUncertain()))
                .containsExactly("10 ole-1.0/win32s", "10 ole-2.0/win32s");
    }

    @Test
    void what_hangs_on_a_reading_is_derived_too() {
        assertThat(cells(ARTICLE, Restriction.OpenOnly.class, Restriction::isUncertain))
                .containsExactly("3 mailslots/win32s", "3 named-pipes/win32s", "3 named-pipes/win9x");
        assertThat(cells(ARTICLE, Restriction.NetworkVersion.class, Restriction::isUncertain))
                .containsExactly("8 rpc/win32s");
    }

    @Test
    void a_name_that_says_the_interface_restricts_the_cells_that_no_note_restricts() {
        assertThat(cells(ARTICLE, Restriction.ApiOnly.class, Restriction.ApiOnly::noted))
                .containsExactly("5 windows-sockets/win16", "5 windows-sockets/win2000", "5 windows-sockets/winnt");
        assertThat(cells(ARTICLE, Restriction.ApiOnly.class, r -> !r.noted()))
                .containsExactly("- windows-sockets/win32s", "- windows-sockets/win9x");
    }

    @Test
    void what_follows_from_a_statement_is_withdrawn_with_it_and_what_it_hid_comes_up() {
        KieSession memory = memory(Cases.ARTICLE);
        withdraw(memory, s -> s.number() == 3);
        assertThat(cells(memory, Restriction.OpenOnly.class, r -> true)).isEmpty();
        assertThat(cells(memory, Restriction.OtherObject.class, r -> true)).hasSize(1);
        withdraw(memory, s -> s.number() == 5);
        assertThat(cells(memory, Restriction.ApiOnly.class, r -> true))
                .containsExactly(
                        "- windows-sockets/win16",
                        "- windows-sockets/win2000",
                        "- windows-sockets/win32s",
                        "- windows-sockets/win9x",
                        "- windows-sockets/winnt");
    }

    private static void withdraw(KieSession memory, Predicate<Statement> sort) {
        memory.getFactHandles(o -> o instanceof Statement s && sort.test(s)).forEach(memory::delete);
        memory.fireAllRules();
    }
}
