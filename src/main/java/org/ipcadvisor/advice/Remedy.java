package org.ipcadvisor.advice;

import java.util.List;

/**
 * A change of the requirements that makes a mechanism viable or conditional, and of which nothing can be left out.
 *
 * @param mechanism the id of the mechanism
 * @param patch the change, against the requirements document
 * @param verdict the verdict that the mechanism then has on the link
 * @param loses what is given up, in sentences
 */
public record Remedy(String mechanism, List<Operation> patch, Verdict verdict, String loses) {}
