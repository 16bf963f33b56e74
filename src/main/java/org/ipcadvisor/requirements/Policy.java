package org.ipcadvisor.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.knowledge.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation asks of every design: mechanisms that it rules out or prefers, how good a verdict has to be, and what
 * requirements may not leave out.
 *
 * @param name its name
 * @param file the name of its file; null where there is none
 * @param rulings what it rules out, in the order written
 * @param prefer the mechanisms that it prefers, after those that the requirements do
 * @param bar the word for the best verdict that does not pass, as {@code conditional}; null if that is left to others
 * @param required the needs that may not be left out, in the order written
 * @param warnings what is odd in the document
 */
public record Policy(
        String name,
        @Nullable String file,
        List<Ruling> rulings,
        List<Need<Mechanism>> prefer,
        @Nullable String bar,
        List<Required> required,
        List<Problem> warnings) {

    /** What requirements leave out that is asked for: by the JSON Pointer at which it would stand, in the order written. */
    public Map<String, Required> missing(Requirements requirements) {
        Map<String, Required> missing = new LinkedHashMap<>();
        for (Required each : required) {
            each.need().missing(requirements.document()).forEach(path -> missing.putIfAbsent(path, each));
        }
        return missing;
    }

    /**
     * That some mechanisms are ruled out.
     *
     * @param only whether all are but the named ones; else the named ones are
     * @param mechanisms the named ones, at least one
     * @param because why, as a clause
     * @param path the JSON Pointer in the policy
     * @param place where it stands there
     */
    public record Ruling(boolean only, List<Mechanism> mechanisms, String because, String path, Place place) {

        /** Whether a mechanism is ruled out. */
        public boolean rulesOut(Mechanism mechanism) {
            boolean named = mechanisms.stream().anyMatch(m -> m.id().equals(mechanism.id()));
            return only != named;
        }
    }

    /**
     * That a need may not be left out.
     *
     * @param need the need, as {@code rpc.transport}
     * @param because why, as a clause
     */
    public record Required(NeedName need, String because) {}
}
