package org.ipcadvisor.remedy;

import org.ipcadvisor.requirements.Link;

/**
 * How much may be judged to guide the people who wrote one document, so that a large one is answered in time. What is spent
 * is counted and not timed: the same document is always guided as far.
 */
final class Effort {

    /**
     * In pairs of targets, each judged for one mechanism: several times what eight
     * components and twenty links take.
     */
    private static final long MOST = 100_000;

    private long left;

    Effort() {
        this(MOST);
    }

    Effort(long most) {
        this.left = most;
    }

    /** Takes what it costs to judge mechanisms on a link; false if there is not so much left. */
    boolean allows(Link link, int mechanisms) {
        long targets = link.components().stream()
                .mapToLong(component -> component.targets().size())
                .sum();
        return allows(targets * targets * mechanisms);
    }

    /** Takes a cost, in pairs; false if there is not so much left, and then nothing is any more. */
    boolean allows(long cost) {
        left -= cost;
        return left >= 0;
    }

    /** Whether something was not looked for because it would have taken too much. */
    boolean isSpent() {
        return left < 0;
    }
}
