package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Operation.Op;
import org.junit.jupiter.api.Test;

/** Edits become operations that work one after the other. */
class PatchesTest {

    private static final Map<String, Object> DOCUMENT =
            Map.of("targets", List.of("a", "b", "c"), "needs", Map.of("pipes", "create"), "a/b~c", Map.of("0", "zero"));

    private static List<Operation> patch(Edit... edits) {
        return Patches.of(DOCUMENT, List.of(edits));
    }

    @Test
    void what_stands_there_is_replaced() {
        assertThat(patch(new Edit.Put("/needs/pipes", "open")))
                .containsExactly(new Operation(Op.REPLACE, "/needs/pipes", "open"));
    }

    @Test
    void what_is_missing_is_added_with_all_above_it() {
        assertThat(patch(new Edit.Put("/needs/ole/inService", true)))
                .containsExactly(new Operation(Op.ADD, "/needs/ole", Map.of("inService", true)));
        assertThat(patch(new Edit.Put("/assume/Windows XP", "Windows 2000")))
                .containsExactly(new Operation(Op.ADD, "/assume", Map.of("Windows XP", "Windows 2000")));
    }

    @Test
    void what_one_edit_adds_is_there_for_the_next() {
        assertThat(patch(new Edit.Put("/needs/ole/inService", true), new Edit.Put("/needs/ole/crossUser", true)))
                .containsExactlyInAnyOrder(
                        new Operation(Op.ADD, "/needs/ole", Map.of("inService", true)),
                        new Operation(Op.ADD, "/needs/ole/crossUser", true));
    }

    @Test
    void elements_are_removed_from_the_last_on_and_after_all_else() {
        assertThat(patch(new Edit.Cut("/targets/0"), new Edit.Cut("/targets/2"), new Edit.Put("/targets/1", "x")))
                .containsExactly(
                        new Operation(Op.REPLACE, "/targets/1", "x"),
                        new Operation(Op.REMOVE, "/targets/2", null),
                        new Operation(Op.REMOVE, "/targets/0", null));
    }

    @Test
    void a_target_that_is_a_name_becomes_a_mapping_with_that_name() {
        assertThat(patch(new Edit.Put("/targets/1/pipes", "open"), new Edit.Put("/targets/1/mailslots", "open")))
                .containsExactly(
                        new Operation(Op.REPLACE, "/targets/1", Map.of("platform", "b", "pipes", "open")),
                        new Operation(Op.ADD, "/targets/1/mailslots", "open"));
    }

    @Test
    void an_element_is_added_at_the_end() {
        assertThat(patch(new Edit.Put("/targets/-", "d"))).containsExactly(new Operation(Op.ADD, "/targets/-", "d"));
    }

    @Test
    void a_key_that_looks_like_an_index_is_a_key_in_a_mapping() {
        assertThat(patch(new Edit.Put("/a~1b~0c/0", "x")))
                .containsExactly(new Operation(Op.REPLACE, "/a~1b~0c/0", "x"));
    }

    @Test
    void null_is_left_out_and_so_replaced() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("needs", nothing());

        assertThat(Patches.of(document, List.of(new Edit.Put("/needs/pipes", "open"))))
                .containsExactly(new Operation(Op.REPLACE, "/needs", Map.of("pipes", "open")));
    }

    @SuppressWarnings("NullAway") // a document may say null
    private static Object nothing() {
        return new ArrayList<>(java.util.Collections.singletonList((Object) null)).get(0);
    }
}
