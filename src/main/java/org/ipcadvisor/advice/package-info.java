/** What the advisor answers, as plain records with a total order; public. */
@NullMarked
package org.ipcadvisor.advice;

import org.jspecify.annotations.NullMarked;
