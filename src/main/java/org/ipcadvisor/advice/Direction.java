package org.ipcadvisor.advice;

/**
 * One of the two ways in which a link between two components can be built.
 *
 * @param creates the component that creates
 * @param opens the component that opens
 * @param verdict the mechanism's verdict that way
 */
public record Direction(String creates, String opens, Verdict verdict) {}
