package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.ReadingWeight;
import org.ipcadvisor.advice.ReadingWeight.Count;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** Over how many of the 255 sets of columns each reading decides. */
class WeightsTest {

    private static final Map<String, ReadingWeight> WEIGHTS = Advisor.standard().weighReadings().stream()
            .collect(Collectors.toMap(w -> w.reading().id(), Function.identity()));

    private static Count count(String reading, int needs) {
        return Objects.requireNonNull(WEIGHTS.get(reading)).counts().get(needs);
    }

    @Test
    void with_pipes_to_create_rejecting_that_note_3_covers_win32s_leaves_104_sets_without_a_mechanism_and_not_112() {
        Count pipes = count("note-3-covers-win32s", 1);
        assertThat(pipes.needs()).isEqualTo("{pipes: create}");
        assertThat(pipes.sets()).isEqualTo(255);
        assertThat(pipes.without()).isEqualTo(112);
        assertThat(pipes.withoutIfTurned()).isEqualTo(104);
    }

    @Test
    void every_reading_decides_somewhere_but_where_another_source_decides_the_same() {
        assertThat(WEIGHTS).hasSize(14);
        assertThat(WEIGHTS.values()).allSatisfy(w -> assertThat(w.counts()).allMatch(c -> c.sets() == 255));
        // by the guide, no receiver may write to the data, whether or not it shares the sender's buffer
        assertThat(WEIGHTS.values())
                .filteredOn(w -> w.counts().stream().noneMatch(Count::decides))
                .extracting(w -> w.reading().id())
                .containsExactly("note-9-forbids-a-receiver-that-writes");
        // the sets of two to four Win32 columns
        assertThat(count("different-columns-are-different-subsystems", 2).interoperation())
                .isEqualTo(11);
    }

    @Test
    void what_another_text_says_counts_for_the_products_of_which_it_speaks() {
        ReadingWeight lifted = Objects.requireNonNull(WEIGHTS.get("note-10-lifted-on-nt-4"));
        assertThat(lifted.reading().held()).isFalse();
        assertThat(lifted.comment()).extracting(Comment::by).isEqualTo("Q156673");
        // in a set with Win9x or Win32s, note 10 still holds there; OLE is nowhere but on Win16 else
        assertThat(count("note-10-lifted-on-nt-4", 0).verdicts()).isEqualTo(6);
        assertThat(count("note-10-without-services-on-windows-95", 0).verdicts())
                .isEqualTo(2);
    }

    @Test
    void every_set_comes_once_and_in_order() {
        List<Requirements> sets = new EverySet(Advisor.standard(), Platform::id).needing("{}");
        assertThat(sets).hasSize(255).extracting(Requirements::sha256).doesNotHaveDuplicates();
        assertThat(sets.get(0).links().get(0).components().get(0).targets())
                .extracting(t -> t.platform())
                .containsExactly("win2000");
        assertThat(sets.get(254).links().get(0).components().get(0).targets()).hasSize(8);
    }
}
