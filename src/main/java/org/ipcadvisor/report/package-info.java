/** One class per output format; presents, never decides, filters or re-ranks; public. */
@NullMarked
package org.ipcadvisor.report;

import org.jspecify.annotations.NullMarked;
