/** What is different between the advice on two requirements documents, and which requirement caused it; public. */
@NullMarked
package org.ipcadvisor.compare;

import org.jspecify.annotations.NullMarked;
