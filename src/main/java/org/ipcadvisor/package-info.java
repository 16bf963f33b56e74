/**
 * The advisor: the facade over reading requirements and judging them. Public: callers begin here.
 *
 * <p>An {@link org.ipcadvisor.Advisor} reads what an application requires, judges it by the shipped knowledge and, if asked,
 * under the policy of a house and as of a day:
 *
 * <pre>{@code
 * Advisor advisor = Advisor.standard();
 * Circumstances circumstances = Circumstances.on(LocalDate.of(2026, 11, 24))
 *         .under(advisor.readPolicy(Path.of("src/docs/use/house.yaml")));
 * Requirements design = advisor.read(Path.of("src/docs/use/designs/order-desk.ipc.yaml"));
 * Advice advice = advisor.advise(design, circumstances);
 * for (String cause : Gate.UNDETERMINED.causes(advice)) {
 *     System.out.println(cause);
 * }
 * }</pre>
 *
 * <p>Everything here can be used by several threads at once. Reading throws {@code IOException} where a file cannot be read
 * and {@link org.ipcadvisor.document.BadDocumentException} with all that is wrong in a document; making an advisor of own
 * folders throws {@link org.ipcadvisor.knowledge.BadKnowledgeException}. Judging throws nothing that a caller could mend.
 *
 * <p>Public are this package and {@link org.ipcadvisor.advice}, {@link org.ipcadvisor.compare},
 * {@link org.ipcadvisor.document}, {@link org.ipcadvisor.knowledge}, {@link org.ipcadvisor.report} and
 * {@link org.ipcadvisor.requirements}. Not public, whatever their modifiers say, are {@code engine}, {@code remedy},
 * {@code rules}, {@code knowledge.check} and {@code cli}.
 */
@NullMarked
package org.ipcadvisor;

import org.jspecify.annotations.NullMarked;
