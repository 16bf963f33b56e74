package org.ipcadvisor.requirements;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcadvisor.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where requirements stand on the readings of the sources: each is accepted unless they reject it.
 *
 * @param said by the ids of readings, what the requirements say of them
 */
public record Stance(Map<String, Need<Boolean>> said) {

    /** Accepts every reading, and says nothing. */
    public static final Stance DEFAULT = new Stance(Map.of());

    /** Keeps a copy of the map. */
    public Stance {
        said = Map.copyOf(said);
    }

    /** Whether a reading, given by its id, is accepted. */
    public boolean accepts(String reading) {
        Need<Boolean> entry = said.get(reading);
        return entry == null || !Boolean.FALSE.equals(entry.value());
    }

    /** What is said of a reading; null if nothing is. */
    public @Nullable Need<Boolean> of(String reading) {
        return said.get(reading);
    }

    /** The same stance with one reading turned round. */
    public Stance turned(String reading) {
        Map<String, Need<Boolean>> changed = new LinkedHashMap<>(said);
        changed.put(reading, Need.of(!accepts(reading), "/readings/" + reading, Place.START));
        return new Stance(changed);
    }
}
