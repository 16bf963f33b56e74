/**
 * What is different between the advice on two requirements documents, and which requirement caused it. Public.
 *
 * <p>It compares what was judged already and judges nothing itself. All types are immutable and can be shared by threads.
 */
@NullMarked
package org.ipcadvisor.compare;

import org.jspecify.annotations.NullMarked;
