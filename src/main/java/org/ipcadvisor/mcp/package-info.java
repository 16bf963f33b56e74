/**
 * The advisor as a tool for language models: messages of the Model Context Protocol are asked of the library, and answered by
 * its reports. Has no logic of its own, and no streams. Not part of the public face.
 */
@NullMarked
package org.ipcadvisor.mcp;

import org.jspecify.annotations.NullMarked;
