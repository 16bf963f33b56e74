/** What the sources say, as data: mechanisms, platforms, cells, notes and what they restrict; no opinions; public. */
@NullMarked
package org.ipcadvisor.knowledge;

import org.jspecify.annotations.NullMarked;
