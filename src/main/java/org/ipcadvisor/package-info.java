/** The advisor: the facade over reading requirements and judging them; public. */
@NullMarked
package org.ipcadvisor;

import org.jspecify.annotations.NullMarked;
