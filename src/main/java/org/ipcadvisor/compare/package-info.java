/**
 * What is different between two advices, and what caused it: requirements, knowledge, rules, a policy or a day; and whether a
 * recorded decision still holds; public.
 */
@NullMarked
package org.ipcadvisor.compare;

import org.jspecify.annotations.NullMarked;
