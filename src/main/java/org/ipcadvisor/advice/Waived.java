package org.ipcadvisor.advice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the requirements put up with a finding: it is told as ever, and does not count towards the verdict.
 *
 * @param path the JSON Pointer of the waiver in the requirements
 * @param reason why it is put up with
 * @param owner who answers for that
 * @param ticket where it is followed up; null if that is left out
 * @param until the last day, in UTC, on which it is
 */
public record Waived(
        String path, String reason, String owner, @Nullable String ticket, LocalDate until) {}
