/** What would change an answer, and what follows from it: searches over requirements that ask the engine; not public. */
@NullMarked
package org.ipcadvisor.remedy;

import org.jspecify.annotations.NullMarked;
