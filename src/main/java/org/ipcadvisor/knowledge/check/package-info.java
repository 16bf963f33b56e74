/** Checks of a source's folder beyond what its readers refuse: one class for each concern; by the public face of knowledge. */
@NullMarked
package org.ipcadvisor.knowledge.check;

import org.jspecify.annotations.NullMarked;
