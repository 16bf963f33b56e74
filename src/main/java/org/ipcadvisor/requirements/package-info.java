/**
 * What an application requires, what a house asks of it, and the readers that take both from YAML or JSON; no rules. Public.
 *
 * <p>Readers throw {@link org.ipcadvisor.document.BadDocumentException} with all problems of a document. All types are
 * immutable and can be shared by threads.
 */
@NullMarked
package org.ipcadvisor.requirements;

import org.jspecify.annotations.NullMarked;
