package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.LinkAdvice;

/**
 * How a link is judged.
 *
 * @param advice the advice for it
 * @param probes how each mechanism of the advice is judged, and on what that turns
 */
public record Judgement(LinkAdvice advice, List<Probe> probes) {}
