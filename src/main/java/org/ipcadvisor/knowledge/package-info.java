/**
 * What the sources say, as data: mechanisms, platforms, cells, notes and what they restrict; no opinions. Public.
 *
 * <p>{@link org.ipcadvisor.knowledge.Knowledge#shipped} is what the library brings; own folders are read by
 * {@code Advisor.with}, which throws {@link org.ipcadvisor.knowledge.BadKnowledgeException} with all that is wrong in them.
 * All types but readers are immutable and can be shared by threads.
 */
@NullMarked
package org.ipcadvisor.knowledge;

import org.jspecify.annotations.NullMarked;
