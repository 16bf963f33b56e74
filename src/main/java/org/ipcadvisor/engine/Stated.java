package org.ipcadvisor.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a request that says the same as any equal one, so that a session which holds one need not take the other. It is
 * told apart by all that rules and findings can learn from it.
 */
abstract class Stated implements Premise {

    private final int hash;
    private final List<@Nullable Object> content;

    /**
     * States a fact.
     *
     * @param topic what few other facts of the request have; a cheap hash code matters
     * @param content all that it says
     */
    Stated(Object topic, @Nullable Object... content) {
        this.hash = 31 * getClass().hashCode() + topic.hashCode();
        this.content = Arrays.asList(content);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Stated stated
                        && hash == stated.hash
                        && getClass() == stated.getClass()
                        && content.equals(stated.content));
    }

    @Override
    public final int hashCode() {
        return hash;
    }
}
