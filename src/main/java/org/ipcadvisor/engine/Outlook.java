package org.ipcadvisor.engine;

import java.util.List;
import java.util.Set;

/**
 * What further answers could make of the verdict on a mechanism. Each set holds the JSON Pointers of all answers, given and
 * left out, of which a change hangs together.
 *
 * @param blocks what could block it: a set for each restriction that is still open; one for all where a link can be built
 *     in several ways, because only all of them blocked are a block
 * @param clears what would have to go before it is viable: a set for each condition that waits for an answer; none if it is
 *     viable, or something that waits for no answer stands against that
 */
public record Outlook(List<Set<String>> blocks, List<Set<String>> clears) {}
