package org.ipcadvisor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.compare.Comparison.Trend;
import org.ipcadvisor.remedy.RandomArchitecture;
import org.junit.jupiter.api.Test;

/** A comparison of a document with itself is empty, and one the other way round is the same, mirrored. */
class MirrorTest {

    private static final int DRAWN = 24;

    private static final Trial TRIAL = new Trial(Advisor.standard(), Compared.TODAY);

    private static final Map<Long, Judged> MADE = new HashMap<>();

    private static Judged drawn(long seed) {
        return MADE.computeIfAbsent(seed, MirrorTest::made);
    }

    private static Judged made(long seed) {
        String document = (seed % 2 == 0 ? RandomArchitecture.linked(seed) : RandomArchitecture.drawn(seed)).toString();
        return Compared.judged(TRIAL, "drawn-" + seed, document);
    }

    @Test
    void nothing_differs_from_itself() {
        for (long seed = 0; seed < DRAWN; seed++) {
            Judged judged = drawn(seed);
            Comparison same = Comparison.of(judged, judged, TRIAL);
            assertThat(same.links()).as("seed %d", seed).isEmpty();
            assertThat(same.causes()).isEmpty();
            assertThat(same.idle()).isEmpty();
            assertThat(same.trend()).isEqualTo(Trend.UNCHANGED);
        }
    }

    @Test
    void advice_that_was_kept_does_not_differ_from_that_given_now() {
        for (long seed = 0; seed < DRAWN; seed++) {
            Judged now = drawn(seed);
            Comparison same = Comparison.of(Compared.kept(now), now, TRIAL);
            assertThat(same.links()).as("seed %d", seed).isEmpty();
            assertThat(same.causes()).as("seed %d", seed).isEmpty();
            assertThat(same.notes())
                    .containsExactly("The requirements are the same, byte for byte: what changed is not their doing.");
        }
    }

    @Test
    void the_other_way_round_it_is_mirrored() {
        int changes = 0;
        List<Trend> trends = new ArrayList<>();
        for (long seed = 0; seed < DRAWN; seed++) {
            Judged one = drawn(seed);
            Judged other = drawn(seed + 2);
            Comparison there = Comparison.of(one, other, TRIAL);
            Comparison back = Comparison.of(other, one, TRIAL);
            assertThat(ids(back)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(ids(there));
            for (LinkChange link : there.links()) {
                LinkChange mirrored = back.links().stream()
                        .filter(each -> each.id().equals(link.formerly() == null ? link.id() : link.formerly()))
                        .findFirst()
                        .orElseThrow();
                assertMirrored(link, mirrored);
                changes += link.mechanisms().size();
            }
            if (there.trend() == Trend.BETTER) {
                assertThat(back.trend()).isEqualTo(Trend.WORSE);
            }
            assertThat(there.trend() == Trend.UNCHANGED).isEqualTo(back.trend() == Trend.UNCHANGED);
            trends.add(there.trend());
        }
        assertThat(changes).isGreaterThan(200);
        assertThat(trends).contains(Trend.values());
    }

    private static List<String> ids(Comparison comparison) {
        return comparison.links().stream()
                .map(link -> link.formerly() == null || link.formerly().compareTo(link.id()) > 0
                        ? link.id() + link.formerly()
                        : link.formerly() + link.id())
                .map(id -> id.replace("null", ""))
                .toList();
    }

    private static void assertMirrored(LinkChange there, LinkChange back) {
        assertThat(back.from()).isEqualTo(there.to());
        assertThat(back.to()).isEqualTo(there.from());
        assertThat(back.isWorse()).isEqualTo(there.isBetter());
        assertThat(back.recommended()).containsExactlyInAnyOrderElementsOf(there.dropped());
        assertThat(back.dropped()).containsExactlyInAnyOrderElementsOf(there.recommended());
        assertThat(back.reordered().isEmpty()).isEqualTo(there.reordered().isEmpty());
        assertThat(back.opened()).hasSameSizeAs(there.closed());
        assertThat(back.closed()).hasSameSizeAs(there.opened());
        assertThat(back.mechanisms()).hasSameSizeAs(there.mechanisms());
        for (MechanismChange change : there.mechanisms()) {
            MechanismChange mirrored = back.mechanisms().stream()
                    .filter(each -> each.id().equals(change.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(mirrored.from()).isEqualTo(change.to());
            assertThat(mirrored.to()).isEqualTo(change.from());
            assertThat(weights(mirrored, false)).containsExactlyInAnyOrderElementsOf(weights(change, true));
        }
    }

    private static List<String> weights(MechanismChange change, boolean mirrored) {
        return change.findings().stream()
                .map(f -> f.finding().message() + (mirrored ? f.to() + " " + f.from() : f.from() + " " + f.to()))
                .filter(Objects::nonNull)
                .toList();
    }
}
