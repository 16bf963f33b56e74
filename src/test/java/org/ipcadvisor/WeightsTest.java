package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.ReadingWeight;
import org.ipcadvisor.advice.ReadingWeight.Count;
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
        assertThat(pipes.withoutIfRejected()).isEqualTo(104);
    }

    @Test
    void every_reading_decides_somewhere() {
        assertThat(WEIGHTS).hasSize(6);
        assertThat(WEIGHTS.values())
                .allSatisfy(w -> assertThat(w.counts()).anyMatch(Count::decides).allMatch(c -> c.sets() == 255));
        // the sets of two to four Win32 columns
        assertThat(count("different-columns-are-different-subsystems", 2).interoperation())
                .isEqualTo(11);
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
