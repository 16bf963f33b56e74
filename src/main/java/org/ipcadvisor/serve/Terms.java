package org.ipcadvisor.serve;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.requirements.Policy;
import org.jspecify.annotations.Nullable;

/**
 * By what a service advises.
 *
 * @param advisor who advises; set up when first asked for
 * @param policy what an organisation asks of every design; null for nothing
 * @param policyFile the name of the policy's file; null if there is none
 * @param today the day, where a request names none
 */
public record Terms(
        Supplier<Advisor> advisor,
        @Nullable Policy policy,
        @Nullable String policyFile,
        Supplier<LocalDate> today) {

    /** The circumstances of a day; of today where it is null. */
    Circumstances circumstances(@Nullable LocalDate day) {
        return Circumstances.on(day == null ? today.get() : day).under(policy);
    }
}
