/**
 * What is different between two advices, and what caused it: requirements, knowledge, rules, a policy or a day; and whether a
 * recorded decision still holds. Public.
 *
 * <p>All types are immutable and can be shared by threads.
 */
@NullMarked
package org.ipcadvisor.compare;

import org.jspecify.annotations.NullMarked;
