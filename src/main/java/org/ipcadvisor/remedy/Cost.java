package org.ipcadvisor.remedy;

/** How much is given up, from the least to the most. */
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
    PLATFORM(10),
    /** What another link, or its chosen mechanism, rests on: it takes a remedy of its own then, of whatever cost. */
    OTHER_LINK(10);

    private final int weight;

    Cost(int weight) {
        this.weight = weight;
    }

    /** Its weight in a sum. */
    int weight() {
        return weight;
    }
}
