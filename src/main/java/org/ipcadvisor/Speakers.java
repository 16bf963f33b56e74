package org.ipcadvisor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Source;

/** The sources that speak where requirements name some, and who judges by them. Safe for use by several threads. */
final class Speakers {

    /** For how many sets of sources judges are kept: documents may name any. */
    private static final int MOST_SETS = 8;

    private final Knowledge knowledge;
    private final Judge judge;
    private final Map<Set<String>, Speaking> known = new LinkedHashMap<>(MOST_SETS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, Speaking> eldest) {
            return size() > MOST_SETS;
        }
    };

    /** What some sources know, and a judge who judges by it. */
    record Speaking(Knowledge knowledge, Judge judge) {}

    /** All that is known, and who judges by all of it. */
    Speakers(Knowledge knowledge, Judge judge) {
        this.knowledge = knowledge;
        this.judge = judge;
    }

    /** Those of the given ids. */
    synchronized Speaking of(Collection<String> sources) {
        return known.computeIfAbsent(Set.copyOf(sources), this::speaking);
    }

    private Speaking speaking(Set<String> sources) {
        boolean all = knowledge.sources().stream().map(Source::id).allMatch(sources::contains);
        Knowledge spoken = all ? knowledge : knowledge.only(sources);
        return new Speaking(spoken, all ? judge : judge.by(spoken));
    }
}
