/** One decision, made by this advisor and by other means, compared and then timed. */
@NullMarked
package org.ipcadvisor.bench;

import org.jspecify.annotations.NullMarked;
