/**
 * What the advisor answers, as plain records with a total order. Public.
 *
 * <p>An {@link org.ipcadvisor.advice.Advice} has a {@link org.ipcadvisor.advice.LinkAdvice} for each link, that a
 * {@link org.ipcadvisor.advice.Recommendation} for each mechanism, and that its {@link org.ipcadvisor.advice.Finding}s, each
 * with the facts that it rests on. A {@link org.ipcadvisor.advice.Gate} says whether an advice passes. A later version may
 * give records further components, so read them by their accessors, and do not build them.
 *
 * <p>All are immutable and can be shared by threads. Nothing here throws, reads or writes.
 */
@NullMarked
package org.ipcadvisor.advice;

import org.jspecify.annotations.NullMarked;
