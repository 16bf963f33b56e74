package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void wordsAreGivenAsAChoice() {
        assertThat(Wording.either(List.of())).isEmpty();
        assertThat(Wording.either(List.of("a"))).isEqualTo("a");
        assertThat(Wording.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }

    @Test
    void onlyTheNearestWordsAreNear() {
        assertThat(Wording.near("clent", List.of("client", "clients", "server")))
                .containsExactly("client");
        assertThat(Wording.near("Client", List.of("server", "client"))).containsExactly("client");
        assertThat(Wording.near("tpc", List.of("tcp", "local"))).containsExactly("tcp");
        assertThat(Wording.near("acros-machines", List.of("acrossMachines"))).containsExactly("acrossMachines");
        assertThat(Wording.near("datagram", List.of("tcp", "local"))).isEmpty();
        assertThat(Wording.near("NO", List.of("NT", "XP"))).isEmpty();
    }

    @Test
    void aLongWordIsNearNothing() {
        assertThat(Wording.near("x".repeat(60_000), List.of("rpc", "x".repeat(59_990))))
                .isEmpty();
    }
}
