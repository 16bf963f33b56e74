/** What an application requires, and the reader that takes it from YAML or JSON; no rules; public. */
@NullMarked
package org.ipcadvisor.requirements;

import org.jspecify.annotations.NullMarked;
