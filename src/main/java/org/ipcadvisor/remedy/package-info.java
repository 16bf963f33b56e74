/** What would help: searches over requirements that ask the engine again and conclude nothing from the knowledge themselves. */
@NullMarked
package org.ipcadvisor.remedy;

import org.jspecify.annotations.NullMarked;
