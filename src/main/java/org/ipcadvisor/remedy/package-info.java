/** What would change an answer, and what follows from it: searches that ask the engine and conclude nothing themselves. */
@NullMarked
package org.ipcadvisor.remedy;

import org.jspecify.annotations.NullMarked;
