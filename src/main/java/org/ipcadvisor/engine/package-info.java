/**
 * Judging requirements by rules: the facts that the rules speak of, what their right-hand sides may say, and the session
 * that fires them. The only place that knows of Drools. Not part of the public face: types are public here because
 * compiled rules have to reach them.
 */
@NullMarked
package org.ipcadvisor.engine;

import org.jspecify.annotations.NullMarked;
