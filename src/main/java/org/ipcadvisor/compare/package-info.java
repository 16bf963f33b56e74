/** What is different between the advice on two requirements documents, and whether a recorded decision still holds; public. */
@NullMarked
package org.ipcadvisor.compare;

import org.jspecify.annotations.NullMarked;
