package org.ipcadvisor.report;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.WaiverState;
import org.jspecify.annotations.Nullable;

/**
 * What a decision record says of the files around it, and of the day.
 *
 * @param seen the name of a file as seen from the record's folder, by its name as seen from here
 * @param policy the name of the policy's file as seen from here; null if there is none
 * @param check the command that checks the record again
 * @param today the day by which waivers were looked at
 * @param dated whether records are to say that day in any case
 */
public record RecordSetting(
        UnaryOperator<String> seen, @Nullable String policy, String check, LocalDate today, boolean dated) {

    /**
     * The day that a record has to say; null for none, so that the same requirements give the same record on every day. They
     * do not where a waiver has a last day.
     */
    @Nullable
    LocalDate day(Advice advice) {
        boolean ends = advice.waivers().stream().anyMatch(waiver -> waiver.kind() == WaiverState.Kind.WAIVER);
        return dated || ends ? today : null;
    }
}
