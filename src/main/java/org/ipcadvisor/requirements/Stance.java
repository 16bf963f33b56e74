package org.ipcadvisor.requirements;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.SourceReading;
import org.jspecify.annotations.Nullable;

/**
 * Where requirements stand on the readings of the sources: most are accepted unless they reject them, and what another
 * text says against a source is not unless they accept it.
 *
 * @param said by the ids of readings, what the requirements say of them
 */
public record Stance(Map<String, Need<Boolean>> said) {

    /** Says nothing. */
    public static final Stance DEFAULT = new Stance(Map.of());

    /** Keeps a copy of the map. */
    public Stance {
        said = Map.copyOf(said);
    }

    /** Whether a reading is accepted. */
    public boolean accepts(SourceReading reading) {
        Need<Boolean> entry = said.get(reading.id());
        Boolean accepted = entry == null ? null : entry.value();
        return accepted == null ? reading.held() : accepted;
    }

    /** What is said of a reading; null if nothing is. */
    public @Nullable Need<Boolean> of(String reading) {
        return said.get(reading);
    }

    /** The same stance with one reading turned round. */
    public Stance turned(SourceReading reading) {
        Map<String, Need<Boolean>> changed = new LinkedHashMap<>(said);
        changed.put(reading.id(), Need.of(!accepts(reading), "/readings/" + reading.id(), Place.START));
        return new Stance(changed);
    }
}
