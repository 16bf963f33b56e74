package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointersTest {

    @Test
    void keysAndIndicesLeadFromTheWholeDocumentDown() {
        assertThat(Pointers.child(Pointers.child("", "a/b"), 2)).isEqualTo("/a~1b/2");
        assertThat(Pointers.child("/x", "~1")).isEqualTo("/x/~01");
    }

    @Test
    void stepsAreTheKeysAndIndicesAsTheyAre() {
        assertThat(Pointers.steps("")).isEmpty();
        assertThat(Pointers.steps("/")).containsExactly("");
        assertThat(Pointers.steps("/a~1b/2/~01/")).containsExactly("a/b", "2", "~1", "");
    }
}
