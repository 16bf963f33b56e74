package org.ipcadvisor.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that no two readings have the same id, because requirements name them without their source. */
final class ReadingIds {

    private final Map<String, String> sources = new HashMap<>();

    /** Adds the readings of a source, those that follow from what other texts say of it included. */
    void add(SourceFolder folder, List<SourceReading> readings) {
        SourceTable own = folder.yaml(ReadingsReader.FILE);
        SourceTable others = folder.yaml(CommentsReader.FILE);
        for (SourceReading reading : readings) {
            String id = reading.id();
            String earlier = sources.putIfAbsent(id, reading.source());
            if (earlier != null) {
                boolean isOwn = own.has(id) && !earlier.equals(folder.id());
                (isOwn ? own : others)
                        .problem(
                                id,
                                "\"" + id + "\" is the id of a reading of " + earlier + " already, and requirements"
                                        + " name readings without their source. Give this one another id.");
            }
        }
    }
}
