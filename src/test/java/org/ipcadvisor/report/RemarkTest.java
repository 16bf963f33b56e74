package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Interoperation;
import org.junit.jupiter.api.Test;

class RemarkTest {

    private static final NameOrder ANY = new NameOrder(List.of());
    private static final String HAS_NO = "{product} has no {mechanism}.";

    private static List<String> told(Found found) {
        return Remark.on(found.mechanisms(Interoperation.NOT_ASKED), f -> f.effect() == Effect.BLOCK, ANY).stream()
                .map(r -> Phrase.of(r.pattern(), r.names()).replace(Page.GLUE, ' '))
                .toList();
    }

    private static Found block(Found found, String mechanism, String product) {
        return found.finds(Effect.BLOCK, mechanism, "R", product, HAS_NO, Table.cell(mechanism, "POSIX"));
    }

    @Test
    void mechanismsOfOneProductAreOneSentence() {
        assertThat(told(block(block(new Found(), "dde", "POSIX"), "rpc", "POSIX")))
                .containsExactly("POSIX has no DDE or RPC.");
    }

    @Test
    void productsThatLackTheSameAreOneSentence() {
        Found found = new Found();
        List.of("dde", "rpc").forEach(m -> List.of("POSIX", "OS/2").forEach(p -> block(found, m, p)));
        assertThat(told(found)).containsExactly("POSIX and OS/2 have no DDE or RPC.");
    }

    @Test
    void productsThatLackOtherThingsAreNot() {
        Found found = block(block(block(new Found(), "dde", "POSIX"), "rpc", "POSIX"), "rpc", "OS/2");
        assertThat(told(found)).containsExactly("POSIX has no DDE or RPC.", "OS/2 has no RPC.");
    }

    @Test
    void sentencesThatDifferInAnotherNameAreNot() {
        Found found = new Found()
                .naming("object", "pipe")
                .finds(Effect.BLOCK, "named-pipes", "R", "POSIX", "{product} creates no {object}.", Table.note(3))
                .naming("object", "mailslot")
                .finds(Effect.BLOCK, "mailslots", "R", "POSIX", "{product} creates no {object}.", Table.note(3));
        assertThat(told(found)).containsExactly("POSIX creates no pipe.", "POSIX creates no mailslot.");
    }

    @Test
    void noFindingIsLost() {
        List<Finding> told = Remark.on(
                        new Found().column("MS-DOS", "MS-DOS").mechanisms(Interoperation.NOT_ASKED), f -> true, ANY)
                .stream()
                .flatMap(r -> r.findings().stream())
                .toList();
        assertThat(told).hasSize(Table.rows().size()).doesNotHaveDuplicates();
    }
}
