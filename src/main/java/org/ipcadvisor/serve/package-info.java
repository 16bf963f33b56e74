/**
 * The advisor as a service: what is asked over HTTP is asked of the library, and answered by its reports; with a page for
 * people, which asks the same. Has no logic of its own, and decides nothing but what a request asks for. Not part of the
 * public face.
 */
@NullMarked
package org.ipcadvisor.serve;

import org.jspecify.annotations.NullMarked;
