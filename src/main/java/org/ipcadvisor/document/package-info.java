/** Reading YAML and JSON texts into trees in which every key and value has a place; public. */
@NullMarked
package org.ipcadvisor.document;

import org.jspecify.annotations.NullMarked;
