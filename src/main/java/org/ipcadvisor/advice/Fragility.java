package org.ipcadvisor.advice;

import java.util.List;

/**
 * How easily a recommended mechanism is lost.
 *
 * @param notes the number of notes that its findings rest on
 * @param assumptions the number of assumptions and readings that they rest on
 * @param lostBy the smallest change of the requirements that was found to lose it; empty if none was
 * @param verdict the verdict that it then has
 * @param says that change, as a sentence
 */
public record Fragility(int notes, int assumptions, List<Operation> lostBy, Verdict verdict, String says) {}
