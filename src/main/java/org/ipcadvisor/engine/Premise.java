package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.jspecify.annotations.Nullable;

/** A fact of a request that a rule can match: what a finding may cite of it, and the names that it gives to sentences. */
interface Premise {

    /** What a finding that rests on it cites. */
    List<Fact> facts();

    /** What a name in a sentence, such as {@code product}, stands for; null if this premise does not say. */
    @Nullable
    String name(String key);
}
