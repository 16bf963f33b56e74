/**
 * HTTP/1.1 (RFC 9112) itself, as far as a small service needs it: reads requests within limits of size and time, and writes
 * replies. Knows nothing of advice, and nothing but the JDK. Not part of the public face.
 */
@NullMarked
package org.ipcadvisor.http;

import org.jspecify.annotations.NullMarked;
