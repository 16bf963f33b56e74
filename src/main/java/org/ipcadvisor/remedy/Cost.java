package org.ipcadvisor.remedy;

/** How much a change gives up, from the least to the most. */
enum Cost {
    /** A detail of how a mechanism is used. */
    DETAIL(1),
    /** Who creates and who opens, under which user, whether copies talk. */
    ROLE(2),
    /** A rule that the people have set themselves. */
    CONSTRAINT(4),
    /** Certainty: something is assumed that no source says. */
    CERTAINTY(6),
    /** A platform. */
    PLATFORM(10);

    private final int weight;

    Cost(int weight) {
        this.weight = weight;
    }

    /** The weight of one such change in a sum. */
    int weight() {
        return weight;
    }
}
