package org.ipcadvisor.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a batch has come, on one line of a terminal that is written over: how many lines are answered, how many a second,
 * and how long the rest will take where its size is known. It tells twice a second at most.
 */
final class Progress implements AutoCloseable {

    private static final long BETWEEN = Duration.ofMillis(500).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final Complaints complaints;
    private final int columns;
    private final long size;
    private final LongSupplier nanos;
    private final long began;
    private final long linesBefore;
    private final long bytesBefore;
    private long told;
    private boolean shown;

    /**
     * Starts to tell.
     *
     * @param columns how wide the line may be
     * @param size how many bytes there are to be read; 0 where that is not known
     * @param lines how many lines were answered before
     * @param bytes how many bytes these had
     * @param nanos a clock
     */
    Progress(Complaints complaints, int columns, long size, long lines, long bytes, LongSupplier nanos) {
        this.complaints = complaints;
        this.columns = columns;
        this.size = size;
        this.linesBefore = lines;
        this.bytesBefore = bytes;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.told = began;
    }

    /** Tells how far the batch has come, unless that was told a moment ago. */
    void at(long lines, long bytes) {
        long now = nanos.getAsLong();
        if (now - told >= BETWEEN) {
            told = now;
            shown = true;
            String line = line(lines, bytes, (now - began) / SECOND);
            complaints.over(line.substring(0, Math.min(line.length(), columns - 1)));
        }
    }

    private String line(long lines, long bytes, double seconds) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d %s, %,.0f a second",
                lines,
                lines == 1 ? "line" : "lines",
                (lines - linesBefore) / seconds));
        if (size > 0 && bytes > bytesBefore) {
            double left = Math.max(0, size - bytes) / ((bytes - bytesBefore) / seconds);
            line.append(String.format(Locale.ROOT, ", %d %%", Math.min(100, 100 * bytes / size)))
                    .append(", ")
                    .append(words(Math.round(left)))
                    .append(" left");
        }
        return line.toString();
    }

    private static String words(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            complaints.over("");
        }
    }
}
