package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcadvisor.document.Change.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes in a text leave all else as it was written. */
class AmendmentTest {

    private static Change change(Kind kind, String path, @Nullable Object value) {
        return new Change(kind, path, value);
    }

    private static String yaml(String text, Change... changes) {
        return changed(text, Syntax.YAML, changes);
    }

    private static String changed(String text, Syntax syntax, Change... changes) {
        Optional<List<Replacement>> found = Amendment.of(text, syntax, List.of(changes));
        if (found.isEmpty()) {
            return "none";
        }
        StringBuilder changed = new StringBuilder(text);
        for (int i = found.get().size() - 1; i >= 0; i--) {
            Replacement one = found.get().get(i);
            changed.replace(
                    offset(text, one.region().start()),
                    offset(text, one.region().end()),
                    one.text());
        }
        return changed.toString();
    }

    private static int offset(String text, Place place) {
        return org.ipcadvisor.Scans.offset(text, place.line(), place.column());
    }

    @Test
    void a_value_is_replaced_and_remarks_stay() {
        assertThat(yaml("a: create # why\nb: 1\n", change(Kind.REPLACE, "/a", "open")))
                .isEqualTo("a: open # why\nb: 1\n");
        assertThat(yaml("a: 'create'\n", change(Kind.REPLACE, "/a", "yes"))).isEqualTo("a: \"yes\"\n");
        assertThat(yaml("a:\n", change(Kind.REPLACE, "/a", true))).isEqualTo("a: true\n");
        assertThat(yaml("a: \"😀\"\nb: {c: \"😀\", d: 2}\n", change(Kind.REPLACE, "/b/d", 3)))
                .isEqualTo("a: \"😀\"\nb: {c: \"😀\", d: 3}\n");
    }

    @Test
    void elements_and_entries_are_removed_with_what_separates_them() {
        assertThat(yaml("a: [x, y, z]\n", change(Kind.REMOVE, "/a/0", null))).isEqualTo("a: [y, z]\n");
        assertThat(yaml("a: [x, y, z]\n", change(Kind.REMOVE, "/a/2", null))).isEqualTo("a: [x, y]\n");
        assertThat(yaml("a: [x]\n", change(Kind.REMOVE, "/a/0", null))).isEqualTo("a: []\n");
        assertThat(yaml("a:\n  - x # one\n  - y\n", change(Kind.REMOVE, "/a/0", null)))
                .isEqualTo("a:\n  - y\n");
        assertThat(yaml("a:\n- x\nb: 1\n", change(Kind.REMOVE, "/a/0", null))).isEqualTo("a: []\nb: 1\n");
        assertThat(yaml("a:\n  - p: 1\n    q: 2\n", change(Kind.REMOVE, "/a/0/p", null)))
                .isEqualTo("a:\n  - q: 2\n");
        assertThat(yaml("a: {b: 1}\nc: 2", change(Kind.REMOVE, "/c", null))).isEqualTo("a: {b: 1}\n");
    }

    @Test
    void what_is_added_stands_like_its_neighbours() {
        assertThat(yaml("a: 1 # one\n\n", change(Kind.ADD, "/assume", Map.of("Windows XP", "MS-DOS"))))
                .isEqualTo("a: 1 # one\nassume: {Windows XP: MS-DOS}\n\n");
        assertThat(yaml("a: 1", change(Kind.ADD, "/b", List.of("x", "z")))).isEqualTo("a: 1\nb: [x, z]");
        assertThat(yaml("a:\n  - x\n", change(Kind.ADD, "/a/-", "z"))).isEqualTo("a:\n  - x\n  - z\n");
        assertThat(yaml("a:\r\n  - x\r\n", change(Kind.ADD, "/a/0", "z"))).isEqualTo("a:\r\n  - z\r\n  - x\r\n");
        assertThat(yaml("a: {b: 1}\n", change(Kind.ADD, "/a/c", "1"))).isEqualTo("a: {b: 1, c: \"1\"}\n");
        assertThat(changed("{\n\t\"a\": 1\n}\n", Syntax.JSON, change(Kind.ADD, "/b", "x")))
                .isEqualTo("{\n\t\"a\": 1,\n\t\"b\": \"x\"\n}\n");
    }

    @Test
    void a_mapping_that_is_replaced_changes_only_where_it_differs() {
        String text = "links:\n  l:\n    creates: a # it listens\n    opens: b\n    chosen: rpc\n";
        Map<String, Object> swapped = Map.of("creates", "b", "opens", "a", "chosen", "rpc");
        assertThat(yaml(text, change(Kind.REPLACE, "/links/l", swapped)))
                .isEqualTo("links:\n  l:\n    creates: b # it listens\n    opens: a\n    chosen: rpc\n");
    }

    @Test
    void one_change_may_touch_what_another_wrote() {
        assertThat(yaml(
                        "a: [x, y, z]\n",
                        change(Kind.REPLACE, "/a/1", Map.of("p", 1)),
                        change(Kind.ADD, "/a/1/q", 2),
                        change(Kind.REMOVE, "/a/2", null),
                        change(Kind.REMOVE, "/a/0", null)))
                .isEqualTo("a: [{p: 1, q: 2}]\n");
    }

    @Test
    void what_cannot_be_written_to_the_letter_is_not_written() {
        assertThat(yaml("a: 1\n", change(Kind.REMOVE, "/b", null))).isEqualTo("none");
        assertThat(yaml("a: 1\n", change(Kind.REPLACE, "", "x"))).isEqualTo("none");
        assertThat(yaml("a: [x,]\n", change(Kind.REMOVE, "/a/3", null))).isEqualTo("none");
        assertThat(yaml("- a: 1\n", change(Kind.REMOVE, "/0/a", null))).isEqualTo("none");
    }
}
