package org.ipcadvisor.advice;

/**
 * A platform that two others, which no mechanism joins, can both talk to.
 *
 * @param from the product at one end
 * @param to the product at the other end
 * @param over the product, or the column, between them
 * @param required whether the requirements name it as a target already
 * @param first the id of the mechanism between {@code from} and {@code over}
 * @param firstVerdict its verdict
 * @param second the id of the mechanism between {@code over} and {@code to}
 * @param secondVerdict its verdict
 */
public record Relay(
        String from,
        String to,
        String over,
        boolean required,
        String first,
        Verdict firstVerdict,
        String second,
        Verdict secondVerdict) {}
