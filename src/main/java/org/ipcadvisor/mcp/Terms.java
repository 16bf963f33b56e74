package org.ipcadvisor.mcp;

import java.util.function.Supplier;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;

/**
 * By what is advised.
 *
 * @param advisor who advises; set up when first asked for
 * @param circumstances the policy, and the day of the call
 */
public record Terms(Supplier<Advisor> advisor, Supplier<Circumstances> circumstances) {}
