package org.ipcadvisor.compare;

import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.requirements.Requirements;

/**
 * Requirements, and the advice on them.
 *
 * @param requirements what was required
 * @param advice what was advised
 */
public record Judged(Requirements requirements, Advice advice) {}
