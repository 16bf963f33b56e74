/**
 * Reading YAML and JSON texts into trees in which every key and value has a place. Public.
 *
 * <p>Callers meet {@link org.ipcadvisor.document.Syntax}, {@link org.ipcadvisor.document.Problem},
 * {@link org.ipcadvisor.document.Place} and {@link org.ipcadvisor.document.BadDocumentException}, which has all problems of a
 * document at once. Reading is bounded by {@link org.ipcadvisor.document.Limit}, whatever the bytes are. What is read can be
 * shared by threads.
 */
@NullMarked
package org.ipcadvisor.document;

import org.jspecify.annotations.NullMarked;
