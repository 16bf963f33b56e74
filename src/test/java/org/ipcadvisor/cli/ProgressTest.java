package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The line that tells how far a batch has come. */
final class ProgressTest {

    private static final String OVER = "\r\033[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong(TimeUnit.DAYS.toNanos(1));

    private Progress progress(int columns, long size, long lines, long bytes) {
        return new Progress(new Complaints(err), columns, size, lines, bytes, now::get);
    }

    private void pass(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itTellsTheRateAndTheTimeLeft() {
        try (Progress progress = progress(80, 400_000, 0, 0)) {
            pass(10_000);
            progress.at(2_000, 100_000);
        }
        assertThat(told()).isEqualTo(OVER + "2,000 lines, 200 a second, 25 %, 30 s left" + OVER);
    }

    @Test
    void whatWasAnsweredBeforeAnInterruptionDoesNotCountForTheRate() {
        Progress progress = progress(80, 400_000, 1_000, 50_000);
        pass(10_000);
        progress.at(2_000, 100_000);
        assertThat(told()).isEqualTo(OVER + "2,000 lines, 100 a second, 25 %, 1 min 0 s left");
    }

    @Test
    void ofAStreamItTellsNoEnd() {
        Progress progress = progress(80, 0, 0, 0);
        pass(4_000);
        progress.at(1, 100_000);
        assertThat(told()).isEqualTo(OVER + "1 line, 0 a second");
    }

    @Test
    void itTellsTwiceASecondAndIsSilentWhereItIsSoonDone() {
        try (Progress progress = progress(80, 1_000, 0, 0)) {
            pass(499);
            progress.at(10, 10);
        }
        assertThat(told()).isEmpty();
        Progress progress = progress(80, 1_000, 0, 0);
        for (int i = 1; i <= 100; i++) {
            pass(100);
            progress.at(i, i);
        }
        assertThat(told().split("left", -1)).hasSize(21);
    }

    @Test
    void hoursAndANarrowTerminalAreShownToo() {
        Progress progress = progress(30, 1_000_000, 0, 0);
        pass(60_000);
        progress.at(10, 1_000);
        assertThat(told()).isEqualTo(OVER + "10 lines, 0 a second, 0 %, 16".substring(0, 29));
        err.reset();
        Progress wide = progress(80, 1_000_000, 0, 0);
        pass(60_000);
        wide.at(10, 1_000);
        assertThat(told()).endsWith("16 h 39 min left");
    }
}
