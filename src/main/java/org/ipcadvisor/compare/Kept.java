package org.ipcadvisor.compare;

import java.util.Map;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Finding;

/**
 * Advice that was written earlier and kept, as far as the comparison with another asks for it: findings are whole but for
 * the words of notes, passages and rules; remedies, plans and notes are left out.
 *
 * @param advice the advice
 * @param ids the id that each finding had, by the finding itself
 * @param tool the version of the program that wrote it
 */
public record Kept(Advice advice, Map<Finding, String> ids, String tool) {}
