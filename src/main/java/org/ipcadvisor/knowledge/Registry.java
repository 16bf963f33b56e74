package org.ipcadvisor.knowledge;

import java.util.List;

/**
 * What the sources speak of, and under which names.
 *
 * @param mechanisms the mechanisms of all sources, those with a row first
 * @param platforms the columns of all tables
 * @param products what an application can run on, the columns themselves included
 * @param mechanismNames the names that users may write for mechanisms
 * @param productNames the names that users may write for products
 */
record Registry(
        List<Mechanism> mechanisms,
        List<Platform> platforms,
        List<Product> products,
        Names<Mechanism> mechanismNames,
        Names<Product> productNames) {

    /** All that was read. */
    static Registry of(MechanismsReader mechanisms, PlatformsReader platforms) {
        List<Mechanism> all = mechanisms.mechanisms();
        return new Registry(all, platforms.platforms(), platforms.products(), mechanisms.names(all), platforms.names());
    }

    /** The ids of the columns. */
    List<String> platformIds() {
        return platforms.stream().map(Platform::id).toList();
    }

    /** The ids of the mechanisms. */
    List<String> mechanismIds() {
        return mechanisms.stream().map(Mechanism::id).toList();
    }

    /** The column with an id; fails for one that is not known. */
    Platform platform(String id) {
        return platforms.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }
}
