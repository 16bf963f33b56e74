package org.ipcadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sentence is its pattern with the names filled in, whatever the names are. */
class SentenceTest {

    @Test
    void names_are_filled_in() {
        assertThat(new Sentence("{product} has no {mechanism}.", Map.of("product", "MS-DOS", "mechanism", "DDE"))
                        .text())
                .isEqualTo("MS-DOS has no DDE.");
    }

    @Test
    void a_name_that_looks_like_one_of_the_pattern_is_left_as_it_is() {
        Map<String, String> names = Map.of("creator", "{opener}", "opener", "$1 \\ {creator}");
        assertThat(new Sentence("Have {creator} create and {opener} open.", names).text())
                .isEqualTo("Have {opener} create and $1 \\ {creator} open.");
    }
}
