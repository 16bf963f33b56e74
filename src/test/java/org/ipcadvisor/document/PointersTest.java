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

    @Test
    void anElementIsTheSameWhereverItStands() {
        assertThat(Pointers.anywhere("/components/a/targets/12/pipes")).isEqualTo("/components/a/targets/*/pipes");
        assertThat(Pointers.anywhere("policy:House rules#/forbid/0")).isEqualTo("policy:House rules#/forbid/*");
        assertThat(Pointers.anywhere("/0/1")).isEqualTo("/*/*");
        assertThat(Pointers.anywhere("7/7a//")).isEqualTo("7/7a//");
        assertThat(Pointers.anywhere("")).isEmpty();
    }
}
