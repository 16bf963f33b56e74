package org.ipcadvisor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ipcadvisor.requirements.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Under what requirements are judged, beside what is known.
 *
 * @param today the day, in UTC, by which waivers hold or have ended
 * @param policy what an organisation asks of every design; null for nothing
 */
public record Circumstances(LocalDate today, @Nullable Policy policy) {

    /** Today, and no policy. */
    public static Circumstances now() {
        return on(LocalDate.now(ZoneOffset.UTC));
    }

    /** A day, and no policy. */
    public static Circumstances on(LocalDate today) {
        return new Circumstances(today, null);
    }

    /** The same day, under a policy. */
    public Circumstances under(@Nullable Policy other) {
        return new Circumstances(today, other);
    }
}
