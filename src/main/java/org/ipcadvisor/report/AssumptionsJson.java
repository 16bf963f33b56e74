package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.ReadingWeight;
import org.ipcadvisor.knowledge.Comment;
import tools.jackson.databind.json.JsonMapper;

/** The readings of the sources, and how much hangs on each, for programs. */
public final class AssumptionsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AssumptionsJson() {}

    /** The readings as JSON, version 1. */
    public static String of(List<ReadingWeight> weights) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("readings", weights.stream().map(AssumptionsJson::reading).toList());
        return JSON.writer().with(JsonIndenter.printer()).writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> reading(ReadingWeight weight) {
        Map<String, Object> reading = new LinkedHashMap<>();
        reading.put("id", weight.reading().id());
        reading.put("source", weight.reading().source());
        reading.put("says", weight.reading().says());
        reading.put("otherwise", weight.reading().otherwise());
        reading.put("held", weight.reading().held());
        Comment comment = weight.comment();
        if (comment != null) {
            reading.put("comment", comment.id());
        }
        reading.put(
                "counts",
                weight.counts().stream()
                        .map(count -> count(count, weight.reading().held()))
                        .toList());
        return reading;
    }

    private static Map<String, Object> count(ReadingWeight.Count count, boolean held) {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("needs", count.needs());
        counted.put("sets", count.sets());
        counted.put("verdictChanges", count.verdicts());
        counted.put("interoperationChanges", count.interoperation());
        counted.put("withoutMechanism", count.without());
        counted.put(held ? "withoutMechanismIfRejected" : "withoutMechanismIfAccepted", count.withoutIfTurned());
        return counted;
    }
}
